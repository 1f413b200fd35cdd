package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;

/// A step of a rollout.
@Kind(value = "wave", doc = "A step of a rollout: the clusters that change together.")
public record Wave(
    @Name Located<String> name,
    @Doc("The waves that must be done before.") @Clause("after") @Reference(Wave.class)
        List<Located<String>> after,
    @Doc("How long to watch before the next wave.") @Clause("soak") @Default("0s")
        Located<Duration> soak,
    @Doc("The clusters that change together.") @Reference(Cluster.class)
        List<Located<String>> clusters,
    @Doc("What must hold before it begins.") @Reference(Gate.class) List<Located<String>> gates,
    @Doc("How many clusters must run a profile once it is done.") @Attribute("quorum")
        List<Quorum> quorums,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Wave {
    after = List.copyOf(after);
    clusters = List.copyOf(clusters);
    gates = List.copyOf(gates);
    quorums = List.copyOf(quorums);
  }
}
