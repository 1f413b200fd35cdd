package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.cli.report.Stats;
import dev.soke.cli.report.Summary;
import dev.soke.model.Estate;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// `soke check`: the findings of an estate.
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Checks an estate and prints its findings.";
  }

  @Override
  public String arguments() {
    return "[DIR]";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return FindingOptions.addTo(new Options())
        .addOption(EstateArgument.against())
        .addOption(
            Option.builder()
                .longOpt("stats")
                .desc("Show how large the estate is to the compiler.")
                .get());
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke check examples/lucid", "soke check examples/lucid --format json --fail-on warning");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    FindingOptions options = FindingOptions.of(invocation);
    Console console = invocation.console();
    EstateArgument.Compiled compiled =
        options.showsWritten()
            ? EstateArgument.compile(invocation)
            : EstateArgument.check(invocation);
    options.print(console, compiled.findings());
    boolean stats = invocation.has("stats");
    options.printForMachines(
        console,
        compiled.compilation(),
        json -> {
          if (stats) {
            Stats.of(compiled.compilation()).write(json);
          }
        });
    if (options.people()) {
      console.out().println(sum(compiled));
      console.out().print(stats ? Stats.of(compiled.compilation()).text() : "");
    }
    return options.fails(compiled.findings()) ? Exit.FINDINGS : Exit.CLEAN;
  }

  /// What was looked at and what was found, in one line.
  static String sum(EstateArgument.Compiled compiled) {
    Estate found = compiled.compilation().estate();
    String findings = Summary.of(compiled.compilation());
    return found == null
        ? findings + "."
        : found.header().name() + ": " + Summary.of(found) + ": " + findings + ".";
  }
}
