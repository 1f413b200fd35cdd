package dev.soke.analysis.chain;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A version of Besu: year, month, and a number for what was mended.
///
/// @param parts the three numbers
public record BesuVersion(List<Integer> parts) implements Comparable<BesuVersion> {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{2})\\.([0-9]{1,2})(?:\\.([0-9]{1,2}))?");

  /// Copies what it is given.
  public BesuVersion {
    parts = List.copyOf(parts);
  }

  /// Reads `26.8.0` or `26.8`; null when it is neither.
  public static @Nullable BesuVersion parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    String mended = form.group(3) == null ? "0" : form.group(3);
    return new BesuVersion(
        List.of(
            Integer.valueOf(form.group(1)),
            Integer.valueOf(form.group(2)),
            Integer.valueOf(mended)));
  }

  @Override
  public int compareTo(BesuVersion other) {
    return Comparator.comparingInt((BesuVersion it) -> it.parts.get(0))
        .thenComparingInt(it -> it.parts.get(1))
        .thenComparingInt(it -> it.parts.get(2))
        .compare(this, other);
  }

  @Override
  public String toString() {
    return parts.get(0) + "." + parts.get(1) + "." + parts.get(2);
  }
}
