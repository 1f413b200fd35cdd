package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Grade;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything that a declaration, or all overrides of it together, gives to its attributes.
final class Writes {
  private final KindSchema kind;
  private final String owner;
  private final Report report;
  private final SequencedMap<String, List<Write>> byAttribute = new LinkedHashMap<>();
  private final TreeSet<String> failed = new TreeSet<>();

  Writes(KindSchema kind, String owner, Report report) {
    this.kind = kind;
    this.owner = owner;
    this.report = report;
  }

  void add(AttributeSchema attribute, Write write) {
    byAttribute.computeIfAbsent(attribute.name(), _ -> new ArrayList<>()).add(write);
  }

  /// Notes that something was meant for the attribute but could not be read.
  void fail(AttributeSchema attribute) {
    failed.add(attribute.name());
  }

  boolean failed(AttributeSchema attribute) {
    return failed.contains(attribute.name());
  }

  /// What is given to the attribute, in order.
  List<Write> of(AttributeSchema attribute) {
    return byAttribute.getOrDefault(attribute.name(), List.of());
  }

  /// What adds to the attribute's list.
  List<Write> appends(AttributeSchema attribute) {
    return of(attribute).stream().filter(Write::append).toList();
  }

  /// The one write that sets the attribute, or null. A second writer must say `override`, and one
  /// that does needs something to override.
  @Nullable Write settled(AttributeSchema attribute, boolean mayOverride) {
    Write settled = null;
    for (Write write : of(attribute).stream().filter(w -> !w.append()).toList()) {
      if (settled == null && write.override() && !mayOverride) {
        report.add(
            Diagnostic.of(Code.OVR002, write.span())
                .with("what", "attribute")
                .with("name", attribute.name())
                .with("near", ""));
      }
      if (settled != null && !write.override()) {
        twice(attribute.name(), write.span(), settled.span());
      } else {
        settled = write;
      }
    }
    return settled;
  }

  /// Reports a second writer. Which of the two was meant, only the user can tell.
  void twice(String name, Span second, Span first) {
    Diagnostic finding =
        Diagnostic.of(Code.OVR001, second)
            .with("attribute", name)
            .with("owner", (kind.word() + " " + owner).strip())
            .related(first, "first written here");
    Span before = new Span(second.source(), second.start(), second.start());
    String title = "write `override` before it, if this one is to win";
    report.add(
        isStatement(second)
            ? finding.fix(Fix.of(title, Grade.MAYBE, before, "override "))
            : finding);
  }

  /// A word of a header cannot be told to override.
  private static boolean isStatement(Span place) {
    String before = place.source().text().substring(0, place.start()).replaceFirst("[ \\t]+$", "");
    return before.isEmpty() || "\n;{".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
