package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.emit.Artifact;
import dev.soke.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which lines of a build a line of the estate reaches.
record Reach(EstateArgument.Compiled compiled) {
  /// The lines as `path:line text`; one sentence when there are none.
  List<String> of(Path file, int line) throws Refused {
    if (!compiled.compilation().ok()) {
      throw Refused.found(
          "The estate has errors, so it reaches nothing.", "See `soke check`, then ask again.");
    }
    String name = name(file);
    List<String> reached = new ArrayList<>();
    for (Artifact artifact : compiled.compilation().outputs().artifacts()) {
      List<String> lines = artifact.text().lines().toList();
      for (int number = 1; number <= lines.size(); number++) {
        if (artifact.origins(number).stream().anyMatch(span -> isOn(span, name, line))) {
          reached.add(artifact.path() + ":" + number + "  " + lines.get(number - 1).strip());
        }
      }
    }
    return reached.isEmpty() ? List.of("Nothing: no line of a build comes from there.") : reached;
  }

  private static boolean isOn(Span span, String file, int line) {
    return span.source().path().equals(file) && span.from().line() == line;
  }

  private String name(Path file) throws Refused {
    try {
      return compiled.folder().root().relativize(file.toRealPath()).toString().replace('\\', '/');
    } catch (IOException _) {
      throw Refused.usage("There is no file `" + file + "`.", "Name a file of the estate.");
    }
  }
}
