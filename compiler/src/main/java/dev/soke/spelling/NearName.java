package dev.soke.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds the name somebody may have meant.
public final class NearName {
  private NearName() {}

  private static final int MOST = 3;

  private record Candidate(String name, int distance) {}

  /// The known name that differs least, by at most a third of its letters; empty when none does. Of
  /// several, the first.
  public static String of(String name, Collection<String> known) {
    return all(name, known).stream().findFirst().orElse("");
  }

  /// The known names that differ by at most a third of their letters, nearest first, at most three.
  public static List<String> all(String name, Collection<String> known) {
    return all(name, known, Math.max(1, name.length() / 3));
  }

  /// The known names that differ by at most so many letters, nearest first, at most three.
  public static List<String> all(String name, Collection<String> known, int most) {
    String written = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .distinct()
        .filter(it -> Math.abs(it.length() - name.length()) <= most)
        .map(it -> new Candidate(it, distance(written, it.toLowerCase(Locale.ROOT))))
        .filter(it -> it.distance() <= most)
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /// How many letters to insert, delete, replace or swap with their neighbour.
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int least(int[][] steps, String one, String other, int i, int j) {
    int replace = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
