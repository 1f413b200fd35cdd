package dev.soke.cli;

import dev.soke.cli.files.BuiltFile;
import dev.soke.cli.files.MapFile;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.SokeMap;
import dev.soke.cli.report.TracedLine;
import dev.soke.spelling.Count;
import java.util.List;

/// The lines of an estate behind a line of a build, out of the map that lies beside it.
record Origins(BuiltFile built) {
  /// The lines; refused when the build does not know the line.
  List<TracedLine> of(int line) throws Refused {
    SokeMap map = MapFile.read(built.root());
    SokeMap.Output output = map.output(built.name());
    if (output == null) {
      throw Refused.usage(
          "The build in `" + built.root() + "` did not write `" + built.name() + "`.",
          "Name one of its files; `soke.map` lists them.");
    }
    if (!built.matches(output)) {
      throw Refused.found(
          "`" + built.name() + "` was changed after it was built.",
          "Its lines lead nowhere; build the estate into a fresh folder.");
    }
    if (line > output.lines().size()) {
      throw Refused.usage(
          "`" + built.name() + "` has only " + Count.of(output.lines().size(), "line") + ".",
          "Name one of them.");
    }
    return map.origins(output, line).stream()
        .map(at -> new TracedLine(at.file(), at.line(), at.column(), map.text(at)))
        .toList();
  }
}
