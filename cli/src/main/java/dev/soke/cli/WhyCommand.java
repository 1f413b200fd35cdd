package dev.soke.cli;

import dev.soke.cli.files.BuiltFile;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.MapFile;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.SokeMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `soke why`: from an output line to the estate, and from the estate to the outputs.
@Command(
    name = "why",
    sortOptions = false,
    description = {
      "Prints the lines of the estate behind a line of a build,",
      "or the lines of a build that a line of the estate reaches."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  soke why out/lucid/clusters/fra-1/.env:3",
      "  soke why examples/lucid/planes.soke:12"
    })
final class WhyCommand extends SokeCommand {
  @Parameters(paramLabel = "FILE:LINE", description = "A file and one of its lines, from 1.")
  private String place = "";

  @Option(
      names = "--estate",
      paramLabel = "DIR",
      description = "The folder of the estate, when it is not the one around the file.")
  private @Nullable Path estate;

  @Override
  int run(Console console) throws Refused {
    int colon = place.lastIndexOf(':');
    String number = place.substring(colon + 1);
    if (colon <= 0 || !number.matches("[1-9][0-9]{0,8}")) {
      throw Refused.usage(
          "`" + place + "` is not a file and a line.", "Write it as `path/to/file:12`.");
    }
    Path file = Path.of(place.substring(0, colon));
    int line = Integer.parseInt(number);
    if (!Files.isRegularFile(file)) {
      throw Refused.usage("There is no file `" + file + "`.", "Build the estate first.");
    }
    BuiltFile built = BuiltFile.at(file);
    List<String> answers =
        built != null
            ? behind(built, line)
            : file.toString().endsWith(EstateFolder.SUFFIX) ? reached(file, line) : unknown(file);
    answers.forEach(console.out()::println);
    return Exit.CLEAN;
  }

  private static List<String> unknown(Path file) throws Refused {
    throw Refused.usage(
        "`" + file + "` belongs to no build and no estate.",
        "Name a file below a folder that `soke build` wrote, or a `.soke` file.");
  }

  private List<String> behind(BuiltFile built, int line) throws Refused {
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

  private List<String> reached(Path file, int line) throws Refused {
    EstateFolder folder = estate == null ? EstateFolder.around(file) : EstateFolder.at(estate);
    Reach reach = new Reach(EstateArgument.compile(folder));
    return reach.of(file, line);
  }
}
