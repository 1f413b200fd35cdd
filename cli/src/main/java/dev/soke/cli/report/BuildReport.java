package dev.soke.cli.report;

import dev.soke.Compilation;
import dev.soke.emit.Artifact;
import dev.soke.model.Estate;
import dev.soke.spelling.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What a build tells a person: what the estate is, what was checked, what was written where.
public final class BuildReport {
  private static final String CLUSTERS = "clusters/";

  private BuildReport() {}

  /// The report, LF line ends, a final line end.
  ///
  /// @param output the folder as the user wrote it
  /// @param changed whether anything in it is different from before
  public static String of(Estate estate, Compilation result, String output, boolean changed) {
    List<String> lines = new ArrayList<>();
    lines.add("Estate   " + estate.header().name() + title(estate));
    lines.add("         " + Summary.of(estate));
    lines.add("         planes " + String.join(", ", estate.planes().keySet()));
    lines.add("Checked  " + checked(estate) + ": " + Summary.of(result));
    int files = result.outputs().artifacts().size();
    String verb = changed ? "Written  " : "Same     ";
    lines.add(verb + Count.of(files, "file") + " in " + output + (changed ? "" : ", unchanged"));
    folders(result).forEach((folder, count) -> lines.add("         " + row(folder, count)));
    lines.add("         " + String.join(", ", rootFiles(result)) + ", soke.map");
    lines.add("Next     soke why " + output + "/" + example(result));
    return String.join("\n", lines) + "\n";
  }

  private static String title(Estate estate) {
    return estate.header().doc().lines().findFirst().map(line -> ": " + line).orElse("");
  }

  private static String checked(Estate estate) {
    return Count.of(estate.links().size(), "link")
        + ", "
        + Count.of(estate.images().size(), "image")
        + ", "
        + Count.of(estate.secrets().size(), "secret")
        + " and all names, types and rules";
  }

  /// How many files each folder at the root holds.
  private static SequencedMap<String, Integer> folders(Compilation result) {
    SequencedMap<String, Integer> folders = new TreeMap<>();
    for (Artifact artifact : result.outputs().artifacts()) {
      int slash = artifact.path().indexOf('/');
      if (slash > 0) {
        folders.merge(artifact.path().substring(0, slash + 1), 1, Integer::sum);
      }
    }
    return folders;
  }

  private static List<String> rootFiles(Compilation result) {
    return result.outputs().artifacts().stream()
        .map(Artifact::path)
        .filter(path -> !path.contains("/"))
        .toList();
  }

  private static String row(String folder, int count) {
    return String.format(Locale.ROOT, "%-16s %s", folder, Count.of(count, "file"));
  }

  private static String example(Compilation result) {
    return result.outputs().artifacts().stream()
            .map(Artifact::path)
            .filter(path -> path.startsWith(CLUSTERS))
            .min(
                Comparator.comparing((String path) -> !path.endsWith(".env")).thenComparing(p -> p))
            .orElse("soke.lock.json")
        + ":1";
  }
}
