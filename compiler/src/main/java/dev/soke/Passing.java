package dev.soke;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Genesis;
import dev.soke.change.Difference;
import dev.soke.check.Fact;
import dev.soke.check.OnChanges;
import dev.soke.model.Chain;
import dev.soke.model.Head;
import dev.soke.model.Milestone;
import dev.soke.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a chain has passed, and what it may still be told.
///
/// @param head how far it has come; null when nobody says
/// @param firstTime the second from which it counts by time; null when it never does
/// @param blocks how many blocks come while nodes get a new genesis file
/// @param seconds how long they take to
record Passing(@Nullable Head head, @Nullable Long firstTime, long blocks, long seconds) {
  /// @param period how many seconds its blocks are apart, as nodes have it
  static Passing of(ChainNodes nodes, String period) {
    Chain chain = nodes.chain();
    Long firstTime =
        new Genesis(nodes)
            .forks().entrySet().stream()
                .filter(it -> it.getKey().isTimed())
                .map(Map.Entry<Milestone, Long>::getValue)
                .min(Long::compare)
                .orElse(null);
    long seconds = chain.rollout().value().toSeconds();
    long apart = Math.max(1, Math.min(number(period), Integer.MAX_VALUE));
    return new Passing(chain.head(), firstTime, (seconds + apart - 1) / apart, seconds);
  }

  /// A transition that does what was written in place of it, in capitals what nobody can know.
  String transition(String change) {
    Head now = head;
    if (now == null) {
      return "transition " + (firstTime == null ? "block BLOCK" : "time SECOND") + form(change);
    }
    long time = now.at().value() + seconds;
    long block = now.block().value() + blocks;
    return "transition " + (isTime(time) ? "time " + time : "block " + block) + form(change);
  }

  private static String form(String change) {
    return " { " + change + " }";
  }

  /// Besu reads one number as the one or the other, by whether a fork by time holds then.
  private boolean isTime(long value) {
    return firstTime != null && firstTime <= value;
  }

  /// What is wrong with a fork or transition that came, went or moved; nothing when it lies ahead.
  void addTo(List<Fact> facts, String chain, Difference difference, Span span) {
    String transition = difference.transition();
    boolean fork = difference.path().matches("config/[a-z0-9]+(block|time)");
    if (transition == null && !fork) {
      return;
    }
    String was = transition == null || difference.was() == null ? difference.was() : transition;
    String now = transition == null || difference.now() == null ? difference.now() : transition;
    String what = transition == null ? GenesisTerm.fork(difference.path()) : "transition";
    boolean byTime = transition == null && difference.path().endsWith("time");
    boolean byBlock = transition != null && isOfValidators(difference);
    if (was != null && isPassed(was, byTime, byBlock)) {
      facts.add(new OnChanges.PastChanged(chain, what, was, head != null, span));
    } else if (now != null && isTooSoon(now, byTime, byBlock)) {
      facts.add(
          new OnChanges.ChangeTooSoon(chain, what, now, earliest(now, byTime, byBlock), span));
    }
  }

  /// A list of validators always begins with a block.
  private static boolean isOfValidators(Difference difference) {
    return (difference.was() + " " + difference.now()).contains("validators ");
  }

  /// Whether it may have been passed; without a head nobody can tell.
  private boolean isPassed(String at, boolean byTime, boolean byBlock) {
    return head == null || number(at) < number(earliest(at, byTime, byBlock));
  }

  private boolean isTooSoon(String at, boolean byTime, boolean byBlock) {
    return head != null && number(at) < number(earliest(at, byTime, byBlock));
  }

  private String earliest(String at, boolean byTime, boolean byBlock) {
    Head now = head;
    if (now == null) {
      return "0";
    }
    boolean time = byTime || (!byBlock && isTime(number(at)));
    return Long.toString(time ? now.at().value() + seconds : now.block().value() + blocks);
  }

  private static long number(String at) {
    return at.matches("[0-9]{1,18}") ? Long.parseLong(at) : Long.MAX_VALUE;
  }
}
