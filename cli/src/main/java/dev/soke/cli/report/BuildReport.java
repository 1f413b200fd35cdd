package dev.soke.cli.report;

import dev.soke.Compilation;
import dev.soke.emit.Artifact;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    lines.add("Checked  " + checked(estate) + ": " + Summary.of(result.diagnostics()));
    int files = result.outputs().artifacts().size();
    String verb = changed ? "Written  " : "Same     ";
    lines.add(
        verb + Summary.count(files, "file") + " in " + output + (changed ? "" : ", unchanged"));
    groups(result).forEach((group, names) -> lines.add("         " + row(group, names)));
    lines.add("         soke.map  which line of the estate is behind each line");
    lines.add("Next     soke why " + output + "/" + example(result));
    return String.join("\n", lines) + "\n";
  }

  private static String title(Estate estate) {
    return estate.header().doc().lines().findFirst().map(line -> ": " + line).orElse("");
  }

  private static String checked(Estate estate) {
    return Summary.count(estate.links().size(), "link")
        + ", "
        + Summary.count(estate.images().size(), "image")
        + ", "
        + Summary.count(estate.secrets().size(), "secret")
        + " and all names, types and rules";
  }

  /// Files by their place; those of clusters together.
  private static SequencedMap<String, List<String>> groups(Compilation result) {
    SequencedMap<String, List<String>> groups = new TreeMap<>();
    for (Artifact artifact : result.outputs().artifacts()) {
      String path = artifact.path();
      int slash = path.indexOf('/', path.startsWith(CLUSTERS) ? CLUSTERS.length() : path.length());
      String group = slash < 0 ? path : CLUSTERS + "*" + path.substring(slash);
      groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(path);
    }
    return groups;
  }

  private static String row(String group, List<String> paths) {
    return paths.size() == 1 ? group : group + "  (" + paths.size() + ")";
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
