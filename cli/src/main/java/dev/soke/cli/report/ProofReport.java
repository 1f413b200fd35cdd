package dev.soke.cli.report;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.proof.Hop;
import dev.soke.proof.Proof;
import dev.soke.proof.Verdict;
import dev.soke.proof.graph.Place;
import dev.soke.proof.graph.Property;
import dev.soke.source.Span;
import dev.soke.spelling.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/// A proof for people: each property with what it rests on, or the way that refutes it.
///
/// @param outputs the files it speaks of, which know the lines of the estate behind theirs
public record ProofReport(Proof proof, OutputTree outputs) {
  /// Its lines.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Property property : Property.values()) {
      List<Verdict> verdicts = verdicts(property);
      lines.add(head(property, verdicts));
      lines.add("      " + property.statement());
      verdicts.stream().filter(Verdict::isRefuted).forEach(it -> refute(it, lines));
    }
    lines.add("Assumed:");
    proof.realised().assumptions().forEach(it -> lines.add("  - " + it));
    lines.add(sum());
    return lines;
  }

  /// For machines: properties of an object, each property of planes with its state.
  public void write(JsonGenerator json) {
    json.writeArrayPropertyStart("properties");
    for (Property property : Property.values()) {
      List<Verdict> verdicts = verdicts(property);
      json.writeStartObject();
      json.writeStringProperty("property", property.toString());
      json.writeStringProperty("title", property.title());
      json.writeStringProperty("statement", property.statement());
      json.writeStringProperty("state", state(verdicts).toLowerCase(Locale.ROOT));
      json.writeNumberProperty("over", size(verdicts));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("assumed");
    proof.realised().assumptions().forEach(json::writeString);
    json.writeEndArray();
  }

  private List<Verdict> verdicts(Property property) {
    return proof.verdicts().stream().filter(it -> it.property() == property).toList();
  }

  private static String head(Property property, List<Verdict> verdicts) {
    return String.format(
        Locale.ROOT,
        "%-4s  %-18s  %s, over %d",
        property,
        property.title(),
        state(verdicts),
        size(verdicts));
  }

  private static String state(List<Verdict> verdicts) {
    if (verdicts.stream().anyMatch(Verdict::isRefuted)) {
      return "REFUTED";
    }
    boolean vacuous = verdicts.isEmpty() || verdicts.stream().anyMatch(Verdict::isVacuous);
    return vacuous ? "vacuous" : "proved";
  }

  private static int size(List<Verdict> verdicts) {
    return verdicts.stream().mapToInt(it -> it.members().size()).sum();
  }

  private void refute(Verdict verdict, List<String> lines) {
    if (!verdict.way().isEmpty()) {
      String hops = Count.of(verdict.way().size(), "hop");
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
