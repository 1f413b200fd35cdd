package dev.soke.check;

import dev.soke.source.Span;

/// Facts on who calls, needs and waits for whom.
public sealed interface OnLinks extends Fact {
  /// One direction of a link. `via` names its gateway or is empty. `permission` is `open` (the
  /// plane allows by default), `listed`, `unlisted` or `denied`; `rule` is the span of the rule
  /// that decided, or the link's own.
  record LinkFact(
      String from,
      String fromPlane,
      String to,
      String toPlane,
      String protocol,
      long port,
      String via,
      String permission,
      Span span,
      Span fromSpan,
      Span toSpan,
      Span protocolSpan,
      Span portSpan,
      Span rule)
      implements OnLinks {}

  /// One direction of an `allow`. `wildcard` when either end is `any`, `needed` when some link goes
  /// there.
  record AllowFact(
      String from,
      String fromPlane,
      String to,
      String toPlane,
      boolean wildcard,
      boolean needed,
      Span span)
      implements OnLinks {}

  /// A service cannot work without calling another, which only optional profiles run; `profile` is
  /// one of them. It may run where that one does not.
  record OptionalCalled(String from, String to, String profile, Span span, Span profileSpan)
      implements OnLinks {}

  /// A profile that the estate cannot be without needs one that it can be without.
  record OptionalNeeded(String profile, String need, Span span, Span needSpan) implements OnLinks {}

  /// A service uses a store that only optional profiles keep; `profile` is one of them. It may run
  /// where that one does not.
  record OptionalKept(String service, String store, String profile, Span span, Span profileSpan)
      implements OnLinks {}

  /// A service that some cluster runs cannot work without calling one that no cluster runs.
  record CalledNowhere(String from, String to, Span span) implements OnLinks {}

  /// One service depends on another at run time; `how` is `after` or `store`, `what` the name that
  /// was written (the service or the store).
  record Dependency(String service, String on, String how, String what, Span span)
      implements OnLinks {}

  /// A service waits for another that some cluster running the first does not run.
  record StartLeaves(String service, String other, String profile, Span span) implements OnLinks {}

  /// Services that wait for each other in a ring; `path` reads `a -> b -> a`.
  record StartCycle(String path, Span span) implements OnLinks {}

  /// A test leads from one service to another that no link joins.
  record PathBroken(String gate, String from, String to, Span span) implements OnLinks {}
}
