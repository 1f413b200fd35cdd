package dev.soke;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Written;
import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.proof.Hop;
import dev.soke.proof.Proof;
import dev.soke.proof.Verdict;
import dev.soke.proof.graph.Place;
import dev.soke.proof.graph.Realised;
import dev.soke.source.Span;
import dev.soke.spelling.Count;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The plane proof of a build, as a finding.
record PlaneFindings(OutputTree outputs) {
  /// The shortest way that joins what must be apart; nothing when every property holds. One cause
  /// refutes many properties, so it is told once.
  List<Diagnostic> all() {
    SequencedMap<String, String> files = new TreeMap<>();
    for (Artifact artifact : outputs.artifacts()) {
      if (Realised.reads(artifact.path())) {
        files.put(artifact.path(), artifact.text());
      }
    }
    List<Verdict> refuted = Proof.of(files).verdicts().stream().filter(Verdict::isRefuted).toList();
    return refuted.stream()
        .filter(it -> !it.way().isEmpty())
        .min(Comparator.comparing(Verdict::property).thenComparingInt(it -> it.way().size()))
        .map(it -> List.of(finding(it)))
        .orElseGet(() -> none(refuted));
  }

  /// What is refuted without a way is at odds with what the same build says of itself: a fault of
  /// an emitter, never of the estate.
  private static List<Diagnostic> none(List<Verdict> refuted) {
    if (!refuted.isEmpty()) {
      Verdict first = refuted.getFirst();
      throw new IllegalStateException(first.property() + ": " + first.faults().getFirst());
    }
    return List.of();
  }

  private Diagnostic finding(Verdict verdict) {
    List<Hop> way = verdict.way();
    Hop crossing =
        way.stream()
            .filter(it -> !it.from().plane().equals(it.to().plane()))
            .findFirst()
            .orElse(way.getFirst());
    Diagnostic finding =
        Diagnostic.of(Code.PLN030, behind(crossing.place()))
            .with("property", verdict.property().title())
            .with("from", verdict.from())
            .with("to", verdict.to())
            .with("through", crossing.from().name())
            .with("hops", Count.of(way.size(), "hop"));
    for (Hop hop : way) {
      Span span = behind(hop.place());
      if (!span.equals(finding.span())) {
        finding = finding.related(span, "to " + hop.to() + ": " + hop.reason());
      }
    }
    return finding.withWritten(
        way.stream()
            .map(hop -> new Written(hop.place().file(), hop.place().line(), hop.place().line()))
            .distinct()
            .toList());
  }

  /// The first place of the estate behind a written line.
  private Span behind(Place place) {
    Artifact artifact = outputs.at(place.file());
    List<Span> spans = artifact == null ? List.of() : artifact.origins(place.line());
    if (spans.isEmpty()) {
      throw new IllegalStateException("nothing is behind " + place);
    }
    return spans.getFirst();
  }
}
