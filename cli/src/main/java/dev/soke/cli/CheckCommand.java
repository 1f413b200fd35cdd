package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.cli.report.Summary;
import dev.soke.model.Estate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `soke check`: the findings of an estate.
@Command(
    name = "check",
    sortOptions = false,
    description = "Checks an estate and prints its findings.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  soke check examples/lucid",
      "  soke check examples/lucid --format json --fail-on warning"
    })
final class CheckCommand extends SokeCommand {
  @Mixin private EstateArgument estate = new EstateArgument();
  @Mixin private FindingOptions options = new FindingOptions();

  @Override
  int run(Console console) throws Refused {
    EstateArgument.Compiled compiled = estate.check();
    options.print(console, compiled.findings());
    if (!options.json()) {
      console.out().println(sum(compiled));
    }
    return options.fails(compiled.findings()) ? Exit.FINDINGS : Exit.CLEAN;
  }

  /// What was looked at and what was found, in one line.
  static String sum(EstateArgument.Compiled compiled) {
    Estate found = compiled.compilation().estate();
    String findings = Summary.of(compiled.findings());
    return found == null
        ? findings + "."
        : found.header().name() + ": " + Summary.of(found) + ": " + findings + ".";
  }
}
