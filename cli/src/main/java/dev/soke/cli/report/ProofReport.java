package dev.soke.cli.report;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.proof.Hop;
import dev.soke.proof.Proof;
import dev.soke.proof.Verdict;
import dev.soke.proof.graph.Place;
import dev.soke.proof.graph.Property;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A proof for people: each property with what it rests on, or the way that refutes it.
///
/// @param outputs the files it speaks of, which know the lines of the estate behind theirs
public record ProofReport(Proof proof, OutputTree outputs) {
  /// Its lines.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Property property : Property.values()) {
      List<Verdict> verdicts =
          proof.verdicts().stream().filter(it -> it.property() == property).toList();
      lines.add(head(property, verdicts));
      lines.add("      " + property.statement());
      verdicts.stream().filter(Verdict::isRefuted).forEach(it -> refute(it, lines));
    }
    lines.add("Assumed:");
    proof.realised().assumptions().forEach(it -> lines.add("  - " + it));
    lines.add(sum());
    return lines;
  }

  private static String head(Property property, List<Verdict> verdicts) {
    String state = "proved";
    if (verdicts.stream().anyMatch(Verdict::isRefuted)) {
      state = "REFUTED";
    } else if (verdicts.isEmpty() || verdicts.stream().anyMatch(Verdict::isVacuous)) {
      state = "vacuous";
    }
    int size = verdicts.stream().mapToInt(it -> it.members().size()).sum();
    return String.format(
        Locale.ROOT, "%-4s  %-18s  %s, over %d", property, property.title(), state, size);
  }

  private void refute(Verdict verdict, List<String> lines) {
    if (!verdict.way().isEmpty()) {
      String hops = verdict.way().size() == 1 ? "1 hop" : verdict.way().size() + " hops";
      lines.add("      `%s` reaches `%s` in %s:".formatted(verdict.from(), verdict.to(), hops));
    }
    for (Hop hop : verdict.way()) {
      lines.add("      %s -> %s: %s".formatted(hop.from(), hop.to(), hop.reason()));
      addPlaces(hop.place(), lines);
    }
    verdict
        .faults()
        .forEach(fault -> {
          lines.add("      " + fault.words());
          addPlaces(fault.place(), lines);
        });
  }

  private void addPlaces(Place place, List<String> lines) {
    lines.add("          " + place);
    Artifact artifact = outputs.at(place.file());
    if (artifact != null) {
      for (Span span : artifact.origins(place.line())) {
        lines.add("          " + span + "  " + span.source().line(span.from().line()).strip());
      }
    }
  }

  private String sum() {
    long refuted =
        proof.verdicts().stream()
            .filter(Verdict::isRefuted)
            .map(Verdict::property)
            .distinct()
            .count();
    String graph =
        "%d vertices and %d edges"
            .formatted(
                proof.realised().graph().vertices().size(),
                proof.realised().graph().edges().size());
    return refuted == 0
        ? "Nothing is refuted, in " + graph + "."
        : refuted + " of " + Property.values().length + " properties refuted, in " + graph + ".";
  }
}
