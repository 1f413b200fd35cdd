package dev.soke.cli;

import dev.soke.cli.files.BuiltFile;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.MapFile;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.SokeMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `soke why`: from an output line to the estate, and from the estate to the outputs.
final class WhyCommand implements Command {
  @Override
  public String name() {
    return "why";
  }

  @Override
  public String summary() {
    return "Traces a line of a build to the estate, or a line of the estate to builds.";
  }

  @Override
  public String arguments() {
    return "FILE:LINE";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            FindingOptions.option(
                "estate", "DIR", "The folder of the estate; else the one around the file."));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke why out/lucid/clusters/fra-1/.env:3", "soke why examples/lucid/planes.soke:12");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    String place = invocation.arguments().isEmpty() ? "" : invocation.arguments().getFirst();
    int colon = place.lastIndexOf(':');
    String number = place.substring(colon + 1);
    if (colon <= 0 || !number.matches("[1-9][0-9]{0,8}")) {
      throw Refused.usage(
          "`" + place + "` is not a file and a line.", "Write it as `path/to/file:12`.");
    }
    Path file = invocation.path(place.substring(0, colon));
    int line = Integer.parseInt(number);
    if (!Files.isRegularFile(file)) {
      throw Refused.usage("There is no file `" + file + "`.", "Build the estate first.");
    }
    BuiltFile built = BuiltFile.at(file);
    List<String> answers =
        built != null
            ? behind(built, line, place)
            : file.toString().endsWith(EstateFolder.SUFFIX)
                ? reached(file, line, invocation.optionalPath("estate"))
                : unknown(file);
    answers.forEach(invocation.console().out()::println);
    return Exit.CLEAN;
  }

  private static List<String> unknown(Path file) throws Refused {
    throw Refused.usage(
        "`" + file + "` belongs to no build and no estate.",
        "Name a file below a folder that `soke build` wrote, or a `.soke` file.");
  }

  private static List<String> behind(BuiltFile built, int line, String place) throws Refused {
    SokeMap map = MapFile.read(built.root());
    SokeMap.Output output = map.output(built.name());
    if (output == null || line > output.lines().size()) {
      throw Refused.usage(
          "The build says nothing of `" + place + "`.",
          output == null ? "The file is not one of the build." : "The file is shorter.");
    }
    return map.origins(output, line).stream()
        .map(origin ->
            origin.file()
                + ":"
                + origin.line()
                + ":"
                + origin.column()
                + "  "
                + map.text(origin).strip())
        .toList();
  }

  private static List<String> reached(Path file, int line, @Nullable Path estate) throws Refused {
    EstateFolder folder = estate == null ? EstateFolder.around(file) : EstateFolder.at(estate);
    Reach reach = new Reach(EstateArgument.compile(folder));
    return reach.of(file, line);
  }
}
