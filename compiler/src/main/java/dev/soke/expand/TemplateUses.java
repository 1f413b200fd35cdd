package dev.soke.expand;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import java.util.Comparator;
import java.util.List;

/// The places at which templates are used, in the order of the texts.
///
/// @param all each place once
/// @param passed each argument that stands in the place of a parameter, once for each such place
public record TemplateUses(List<TemplateUse> all, List<Passed> passed) {
  /// An argument that is written in one place and taken over in another.
  ///
  /// @param argument where it is written
  /// @param place the parameter in the body of the template
  public record Passed(Span argument, Span place) {}

  /// Those of an estate without templates.
  static final TemplateUses NONE = new TemplateUses(List.of(), List.of());

  /// More would hide what the finding is about.
  private static final int MOST = 3;

  /// Sorts what it is given.
  public TemplateUses {
    all =
        all.stream()
            .sorted(
                Comparator.comparing(TemplateUse::place).thenComparing(TemplateUse::declaration))
            .distinct()
            .toList();
    passed =
        passed.stream()
            .sorted(Comparator.comparing(Passed::argument).thenComparing(Passed::place))
            .distinct()
            .toList();
  }

  /// The finding, and if its place is in a template, the first places that use it: of those the one
  /// that makes the declaration which the finding is about, where it says so. If its place is an
  /// argument, the first places in the template that take it.
  public Diagnostic shown(Diagnostic finding) {
    List<TemplateUse> uses = all.stream().filter(use -> use.covers(finding.span())).toList();
    List<TemplateUse> named =
        uses.stream().filter(use -> finding.values().containsValue(use.declaration())).toList();
    Diagnostic shown = finding;
    for (TemplateUse use : (named.isEmpty() ? uses : named).stream().limit(MOST).toList()) {
      shown = shown(shown, use);
    }
    for (Passed it : takers(finding)) {
      shown = shown.related(it.place(), "the template takes it here");
    }
    return shown;
  }

  private List<Passed> takers(Diagnostic finding) {
    return passed.stream().filter(it -> it.argument().equals(finding.span())).limit(MOST).toList();
  }

  /// The finding with the place that used the template in which it stands.
  static Diagnostic shown(Diagnostic finding, TemplateUse use) {
    return finding.related(use.place(), "template `" + use.template() + "` is used here");
  }
}
