package dev.soke.cli;

import dev.soke.cli.files.OutputFolder;
import dev.soke.cli.files.Refused;
import dev.soke.cli.report.BuildReport;
import dev.soke.model.Estate;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `soke build`: checks an estate and writes everything it runs on.
@Command(
    name = "build",
    sortOptions = false,
    description = "Checks an estate and writes its files, all of them or none.",
    footerHeading = "%nExample:%n",
    footer = "  soke build examples/lucid -o out/lucid")
final class BuildCommand extends SokeCommand {
  @Mixin private EstateArgument estate = new EstateArgument();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The folder to write; replaced as a whole when an earlier build wrote it.")
  private Path output = Path.of(".");

  @Mixin private FindingOptions options = new FindingOptions();

  @Override
  int run(Console console) throws Refused {
    EstateArgument.Compiled compiled = estate.compile();
    OutputFolder folder = OutputFolder.at(output, compiled.folder());
    options.print(console, compiled.findings());
    Estate built = compiled.compilation().estate();
    if (built == null || !compiled.compilation().ok() || options.fails(compiled.findings())) {
      refuse(console, compiled);
      return Exit.FINDINGS;
    }
    boolean changed = folder.write(compiled.compilation().outputs(), compiled.sources());
    if (!options.json()) {
      String path = output.toString();
      console.out().print(BuildReport.of(built, compiled.compilation(), path, changed));
    }
    return Exit.CLEAN;
  }

  private void refuse(Console console, EstateArgument.Compiled compiled) {
    if (!options.json()) {
      console.out().println(CheckCommand.sum(compiled));
      console.out().println("Nothing was written.");
    }
  }
}
