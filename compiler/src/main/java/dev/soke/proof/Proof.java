package dev.soke.proof;

import dev.soke.proof.graph.Claim;
import dev.soke.proof.graph.Fault;
import dev.soke.proof.graph.Graph;
import dev.soke.proof.graph.Place;
import dev.soke.proof.graph.Realised;
import java.util.BitSet;
import java.util.List;
import java.util.SequencedMap;

/// Every property of a build, proved or refuted.
///
/// @param verdicts by property and plane
public record Proof(Realised realised, List<Verdict> verdicts) {
  /// Proves what holds of the files of a build, by their paths.
  public static Proof of(SequencedMap<String, String> files) {
    Realised realised = Realised.of(files);
    return new Proof(
        realised, realised.claims().stream().map(it -> judge(realised.graph(), it)).toList());
  }

  /// Whether nothing is refuted.
  public boolean holds() {
    return verdicts.stream().noneMatch(Verdict::isRefuted);
  }

  private static Verdict judge(Graph graph, Claim claim) {
    return switch (claim) {
      case Claim.Unreachable unreachable -> search(graph, unreachable);
      case Claim.Listed listed -> {
        int count = listed.items().size();
        Verdict.Subjects subjects = new Verdict.Subjects(count, count);
        yield new Verdict(claim, listed.items(), subjects, List.of(), listed.faults());
      }
    };
  }

  private static Verdict search(Graph graph, Claim.Unreachable claim) {
    Search search = new Search(graph, claim);
    List<Hop> way = search.run();
    Verdict.Subjects subjects =
        new Verdict.Subjects(claim.start().cardinality(), claim.forbidden().cardinality());
    if (claim.start().intersects(claim.forbidden())) {
      Fault fault = new Fault("It begins with what it must not reach.", new Place("", 0));
      return new Verdict(claim, List.of(), subjects, List.of(), List.of(fault));
    }
    List<String> members = way.isEmpty() ? names(graph, search.reached()) : List.of();
    return new Verdict(claim, members, subjects, way, List.of());
  }

  private static List<String> names(Graph graph, BitSet set) {
    return set.stream().mapToObj(it -> graph.vertex(it).name()).sorted().toList();
  }
}
