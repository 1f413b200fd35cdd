package dev.soke.cli;

import dev.soke.cli.files.BuiltFile;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.Refused;
import dev.soke.cli.report.WhyReport;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke why`: from an output line to the estate, and from the estate to the outputs.
final class WhyCommand implements Command {
  private enum Format {
    TEXT,
    JSON
  }

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
        .addOption(Choices.option("format", "text|json", "For people or for machines; text."))
        .addOption(
            Choices.option(
                "estate", "DIR", "The folder of the estate; else the one around the file."))
        .addOption(EstateArgument.overlay());
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke why out/lucid/clusters/fra-1/.env:3",
        "soke why examples/lucid/planes.soke:12",
        "soke why examples/lucid/files/metrics/budgets.yaml:1");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    boolean machine = Choices.of(invocation, "format", Format.TEXT, Format.values()) == Format.JSON;
    String place = invocation.arguments().isEmpty() ? "" : invocation.arguments().getFirst();
    FileLine asked = FileLine.of(place);
    BuiltFile built = BuiltFile.at(asked.file());
    if (built == null && !EstateFolder.isOfEstate(asked.file())) {
      throw Refused.usage(
          "`" + asked.file() + "` belongs to no build and no estate.",
          "Name a file that `soke build` wrote, a `.soke` file, or one in `files` of an estate.");
    }
    WhyReport report =
        new WhyReport(
            place,
            built == null
                ? reach(asked, invocation).of(asked)
                : new Origins(built).of(asked.line()));
    String nothing =
        built == null
            ? "Nothing: no line of a build comes from there."
            : "Nothing: Soke writes this line whatever the estate says.";
    String answer = machine ? report.json(Version.number()) : report.text(nothing);
    invocation.console().out().print(answer);
    return Exit.CLEAN;
  }

  private static Reach reach(FileLine asked, Invocation invocation) throws Refused {
    Path estate = invocation.optionalPath("estate");
    return new Reach(
        estate == null ? EstateFolder.around(asked.file()) : EstateFolder.at(estate),
        invocation.value("overlay"));
  }
}
