package dev.soke.cli.report;

import dev.soke.Compilation;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.model.Estate;
import dev.soke.schema.Words;
import dev.soke.spelling.Count;
import java.util.ArrayList;
import java.util.List;

/// One-line sums, such as `24 services on 3 planes, 7 clusters in 5 waves`.
public final class Summary {
  private Summary() {}

  /// What the estate holds.
  public static String of(Estate estate) {
    return Count.of(estate.services().size(), "service")
        + " on "
        + Count.of(estate.planes().size(), "plane")
        + ", "
        + Count.of(estate.clusters().size(), "cluster")
        + " at "
        + Count.of(estate.sites().size(), "site")
        + " in "
        + Count.of(estate.waves().size(), "wave");
  }

  /// How many findings of each severity, gravest first; `no findings` when there are none.
  public static String of(List<Diagnostic> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        parts.add(Count.of(count, Words.of(severity)));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  /// The same with how many findings are suppressed, when some are.
  public static String of(Compilation compiled) {
    int suppressed = compiled.suppressed().size();
    return of(compiled.diagnostics()) + (suppressed == 0 ? "" : ", " + suppressed + " suppressed");
  }
}
