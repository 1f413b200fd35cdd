package dev.soke.analysis.gate;

/// What stops a route, or is to be known of it.
public enum Obstacle {
  /// The directory of the mechanism does not list a chain.
  NOT_SERVED(true),
  /// The same asset does not come back.
  NO_WAY_BACK(true),
  /// An end has no token, or the two are not wired to each other.
  NOT_WIRED(true),
  /// The tokens have different digits, and nobody says what becomes of the rest.
  DIGITS_DIFFER(false),
  /// The other end gets a token that stands for another.
  WRAPPED(true),
  /// Nothing limits what leaves.
  NO_LIMIT(false),
  /// Nothing limits what leaves, and only its own people can look at one end.
  NO_LIMIT_OF_CLOSED(true),
  /// One transfer is more than the limit holds.
  ABOVE_LIMIT(true),
  /// A limit takes long to fill again.
  SLOW_REFILL(false),
  /// A limit that contracts refuse.
  LIMIT_REFUSED(true),
  /// More can leave than can arrive.
  LIMITS_CROSSED(false),
  /// The least of one transfer is more than the most.
  AMOUNTS_CROSSED(true),
  /// An end that only its own people can look at is read through one source.
  ONE_SOURCE(true),
  /// A transfer waits for less than the profile asks.
  WEAK_FINALITY(true),
  /// A transfer waits for longer than helps.
  IDLE_DEPTH(false),
  /// Something is open that stops it.
  HALTED(true),
  /// Something was over not long ago.
  COOLING(false),
  /// Code can change at once, or sooner than the profile asks.
  CHANGEABLE(true),
  /// What runs is not what was audited.
  AUDIT_OLD(false),
  /// A pool cannot carry the amount.
  SHALLOW(true),
  /// What was read of a pool is old.
  QUOTE_OLD(true),
  /// The two sides of an exchange hang together too loosely.
  WEAK_LINKAGE(true),
  /// The routes of a way do not meet.
  BROKEN_WAY(true),
  /// A way over several routes does not reach its confidence.
  LOW_WAY(true),
  /// Routes of a way share something.
  SHARED_HOPS(false);

  private final boolean stops;

  Obstacle(boolean stops) {
    this.stops = stops;
  }

  /// Whether it stops the route; else it is a warning or a note.
  public boolean stops() {
    return stops;
  }
}
