package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The findings of expansion so far, each once. One in the body of a template shows the place that
/// used it.
final class Trouble {
  private final SequencedMap<Diagnostic, Diagnostic> found = new LinkedHashMap<>();
  private final List<TemplateUse> open = new ArrayList<>();
  private final List<TemplateUse> uses = new ArrayList<>();
  private final List<TemplateUses.Passed> passed = new ArrayList<>();

  /// Tells a finding, with its named values in pairs.
  void add(Code code, Span place, String... values) {
    Diagnostic finding = Diagnostic.of(code, place);
    for (int at = 0; at < values.length; at += 2) {
      finding = finding.with(values[at], values[at + 1]);
    }
    add(finding);
  }

  void add(Diagnostic finding) {
    found.putIfAbsent(finding, shown(finding));
  }

  /// From here on the body of a template is worked off, until [#leave].
  void enter(TemplateUse use) {
    open.addLast(use);
    uses.add(use);
  }

  void leave() {
    open.removeLast();
  }

  /// An argument stands in the place of a parameter.
  void pass(Span argument, Span place) {
    passed.add(new TemplateUses.Passed(argument, place));
  }

  /// Where templates were used so far.
  TemplateUses uses() {
    return new TemplateUses(uses, passed);
  }

  private Diagnostic shown(Diagnostic finding) {
    for (TemplateUse use : open.reversed()) {
      if (use.covers(finding.span())) return TemplateUses.shown(finding, use);
    }
    return finding;
  }

  List<Diagnostic> all() {
    return new ArrayList<>(found.values());
  }
}
