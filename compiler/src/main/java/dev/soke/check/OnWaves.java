package dev.soke.check;

import dev.soke.source.Span;

/// Facts on waves, gates and quorums.
public sealed interface OnWaves extends Fact {
  /// A gate; `problem` is empty when it can be evaluated.
  record GateFact(String name, String problem, Span span) implements OnWaves {}

  /// A wave, whether it comes after another, and how many gates it has.
  record WaveFact(String name, boolean later, int gates, Span span) implements OnWaves {}

  /// How many clusters a wave wants to run a profile, and how many do; `sum` says how they add up.
  record QuorumFact(String wave, String profile, long needed, long reached, String sum, Span span)
      implements OnWaves {}

  /// A wave changes a cluster that runs a profile before any wave runs one that it needs; `later`
  /// is a wave that does.
  record BroughtEarly(
      String wave,
      String cluster,
      String profile,
      String need,
      String later,
      Span span,
      Span needSpan)
      implements OnWaves {}

  /// A wave brings a profile before another that stands beside it; `later` is a wave that brings
  /// that one.
  record BroughtAlone(
      String wave, String profile, String beside, String later, Span span, Span waveSpan)
      implements OnWaves {}

  /// A wave changes a cluster.
  record WaveMember(String wave, String cluster, Span span) implements OnWaves {}

  /// Waves that come after each other in a ring; `path` reads `a -> b -> a`.
  record WaveCycle(String path, Span span) implements OnWaves {}
}
