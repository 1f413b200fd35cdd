package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must hold before a rollout goes on. It is one of four: a metric and its condition, a proof,
/// a test that passed, or the health of the clusters.
@Kind(
    value = "gate",
    doc =
        "What must hold before a rollout goes on: a metric with a condition, a proof, a test, or the health of its clusters.")
public record Gate(
    @Name Located<String> name,
    @Doc("The service whose test it waits for.") @Clause("of") @Reference(Service.class)
        @Nullable Located<String> service,
    @Doc("The metric it reads.") @Reference(Metric.class) @Nullable Located<String> metric,
    @Doc("What the metric must be, such as `p99 < 2s`.") @Nullable Located<String> condition,
    @Doc("What must be proved.") @Nullable Located<Proof> proof,
    @Doc("What kind of test must have passed.") @Nullable Located<Suite> test,
    @Doc("The services that the test leads through, each linked to the next.")
        @Reference(Service.class)
        List<Located<String>> through,
    @Doc("Whether every service of the wave must be healthy.") @Default("false")
        Located<Boolean> health,
    @Doc("How old the evidence may be.") @Default("10min") Located<Duration> maxAge,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Gate {
    through = List.copyOf(through);
  }
}
