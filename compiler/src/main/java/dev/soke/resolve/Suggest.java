package dev.soke.resolve;

import java.util.Collection;
import java.util.Locale;

/// The name that a misspelt one was probably meant to be.
final class Suggest {
  private Suggest() {}

  /// The nearest of the names, or an empty text when none is near: at most a third of the letters,
  /// and at least one, may be missing, extra, wrong or swapped with their neighbour.
  static String near(String name, Collection<String> known) {
    String best = "";
    int least = Math.max(1, name.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return best;
  }

  /// Optimal string alignment distance: Levenshtein's, with swaps of neighbours as one step.
  static int distance(String one, String other) {
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cell(one, other, i, j, rows);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int cell(String one, String other, int i, int j, int[][] rows) {
    int change = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
