package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.source.Span;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// How many statements an estate has come to, and whether it may come to more. What goes beyond is
/// told once for each loop of the outermost that does.
final class Budget {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE / 2);

  private final Trouble trouble;
  private long spent;
  private BigInteger bound = BigInteger.ZERO;
  private int loops;

  /// The loop around all that is being counted out, and what was spent before it; null outside.
  private @Nullable Span outermost;

  private long before;
  private boolean told;

  Budget(Trouble trouble) {
    this.trouble = trouble;
  }

  /// Counts one statement; false when it is one too many.
  boolean spend(Span place) {
    spent++;
    bound = loops == 0 ? bound.add(BigInteger.ONE) : bound;
    if (isSpent() && !told) {
      told = true;
      refuse(
          outermost == null ? place : outermost,
          outermost == null ? "this is one too many" : "the sets inside grow as it runs");
    }
    return !isSpent();
  }

  /// Begins a loop; false when it comes to too much, which is told.
  ///
  /// @param cost the most statements that it comes to, as far as it is known
  /// @param product how the cost comes about
  boolean enter(Span header, BigInteger cost, String product) {
    if (loops++ == 0) {
      bound = bound.add(cost);
      outermost = header;
      before = spent;
      told = false;
    }
    boolean fits = cost.compareTo(BigInteger.valueOf(Expansion.BUDGET - spent)) <= 0;
    if (!fits && !told) {
      told = true;
      refuse(header, product + " = " + cost);
    }
    return fits;
  }

  /// Ends a loop; false when what it came to must be dropped. The rest of the estate then goes on
  /// as if the outermost loop were not there.
  boolean leave() {
    loops--;
    if (loops > 0 || !isSpent()) {
      outermost = loops == 0 ? null : outermost;
      return true;
    }
    outermost = null;
    spent = before;
    return false;
  }

  /// The most statements that the estate comes to, as far as it was known before its loops ran.
  long bound() {
    return Math.max(spent, bound.min(MOST).longValueExact());
  }

  private boolean isSpent() {
    return spent > Expansion.BUDGET;
  }

  private void refuse(Span place, String reason) {
    trouble.add(Code.TYP026, place, "reason", reason, "budget", Long.toString(Expansion.BUDGET));
  }
}
