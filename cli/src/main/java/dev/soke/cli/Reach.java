package dev.soke.cli;

import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.Refused;
import dev.soke.cli.report.TracedLine;
import dev.soke.emit.Artifact;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.spelling.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which lines of a build a line of an estate reaches.
///
/// @param overlay the overlay that the build was made with, or null
record Reach(EstateFolder folder, @Nullable String overlay) {
  /// The lines; refused when the estate has errors or does not hold the line.
  List<TracedLine> of(FileLine asked) throws Refused {
    EstateArgument.Compiled compiled = EstateArgument.compile(folder, overlay);
    if (!compiled.compilation().ok()) {
      throw Refused.found(
          "The estate in `" + folder.given() + "` has errors, so it reaches nothing.",
          "See `soke check " + folder.given() + "`, then ask again.");
    }
    String name = name(asked.file());
    checkLine(compiled.sources(), name, asked.line());
    List<TracedLine> reached = new ArrayList<>();
    for (Artifact artifact : compiled.compilation().outputs().artifacts()) {
      addReached(reached, artifact, name, asked.line());
    }
    return reached;
  }

  private void checkLine(List<Source> sources, String name, int line) throws Refused {
    for (Source source : sources) {
      if (source.path().equals(name)) {
        if (line > source.lineCount()) {
          throw Refused.usage(
              "`" + name + "` has only " + Count.of(source.lineCount(), "line") + ".",
              "Name one of them.");
        }
        return;
      }
    }
    throw Refused.usage(
        "The estate in `" + folder.given() + "` does not hold the file.",
        "Name its folder with `--estate`.");
  }

  private static void addReached(
      List<TracedLine> reached, Artifact artifact, String name, int line) {
    List<String> lines = artifact.text().lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      if (artifact.origins(number).stream().anyMatch(span -> isOn(span, name, line))) {
        reached.add(new TracedLine(artifact.path(), number, 0, lines.get(number - 1)));
      }
    }
  }

  private static boolean isOn(Span span, String file, int line) {
    return span.source().path().equals(file) && span.from().line() == line;
  }

  private String name(Path file) throws Refused {
    try {
      return folder.root().relativize(file.toRealPath()).toString().replace('\\', '/');
    } catch (IOException _) {
      throw Refused.usage("There is no file `" + file + "`.", "Name a file of the estate.");
    }
  }
}
