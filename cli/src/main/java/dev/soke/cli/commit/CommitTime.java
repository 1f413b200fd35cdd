package dev.soke.cli.commit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The time of a commit. It comes from the inputs and never from the clock, so that a build can be
/// repeated.
public final class CommitTime {
  /// The time when nothing gives one: the first moment old archive formats can express.
  public static final Instant UNKNOWN = Instant.parse("1980-01-01T00:00:00Z");

  /// Git counts seconds from 1970; a year beyond four digits is a slip of the pen.
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private CommitTime() {}

  /// The time of the commit that holds the estate, or [#UNKNOWN] without one.
  public static Instant of(@Nullable SourceCommit source) {
    return source == null ? UNKNOWN : source.time();
  }

  /// Reads seconds since 1970 or an RFC 3339 time with its offset; null when it is neither.
  public static @Nullable Instant parse(String text) {
    try {
      Instant time =
          text.matches("[0-9]{1,12}")
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant();
      return fits(time) ? time : null;
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// Whether Git can keep the time.
  static boolean fits(Instant time) {
    return !time.isBefore(Instant.EPOCH) && !time.isAfter(LAST);
  }
}
