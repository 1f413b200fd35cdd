package dev.soke;

import dev.soke.ask.Expectation;
import dev.soke.proof.Hop;
import dev.soke.proof.Reach;
import dev.soke.proof.graph.Realised;
import dev.soke.spelling.Count;
import dev.soke.syntax.Expression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SequencedMap;

/// Whether something can pass from one end to another in the files of a build.
///
/// @param files the texts of the files by their paths
record PathTest(SequencedMap<String, String> files) {
  /// Why an expectation is not met; empty when it is. One that speaks of nothing is not.
  List<String> reasons(Expectation.Path path) {
    Reach reach = new Reach(Realised.of(files).graph());
    BitSet from = standing(reach, path.from());
    BitSet to = standing(reach, path.to());
    if (from.isEmpty() || to.isEmpty()) {
      Expression.Endpoint nowhere = from.isEmpty() ? path.from() : path.to();
      return List.of("Nothing runs as `" + nowhere.span().text() + "`.");
    }
    List<Hop> way = reach.way(from, to);
    if (path.wanted()) {
      return way.isEmpty() ? List.of("There is no path.") : List.of();
    }
    List<String> reasons = new ArrayList<>();
    for (Hop hop : way) {
      reasons.add(hop.from() + " -> " + hop.to() + ": " + hop.reason() + " (" + hop.place() + ")");
    }
    if (!way.isEmpty()) {
      reasons.addFirst("There is a path of " + Count.of(way.size(), "hop") + ":");
    }
    return reasons;
  }

  private static BitSet standing(Reach reach, Expression.Endpoint end) {
    return reach.standing(end.service().value(), end.plane().value());
  }
}
