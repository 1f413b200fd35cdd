package dev.soke.cli.report;

import dev.soke.diagnostic.Written;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of a build that come from the place of a finding, for people.
public final class WrittenReport {
  /// More than these say nothing more to a reader; `soke why` lists them all.
  private static final int SHOWN = 8;

  private WrittenReport() {}

  /// A line each, and how many more there are; nothing when there are none.
  public static String of(List<Written> written) {
    if (written.isEmpty()) {
      return "";
    }
    String lines =
        written.stream().limit(SHOWN).map(it -> "    " + it + "\n").collect(Collectors.joining());
    int more = written.size() - SHOWN;
    return "Written from there:\n" + lines + (more > 0 ? "    and " + more + " more\n" : "") + "\n";
  }
}
