package dev.soke.cli;

import dev.soke.cli.files.OutputFolder;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.SokeMap;
import dev.soke.cli.report.BuildReport;
import dev.soke.model.Estate;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tools.jackson.core.JsonGenerator;

/// `soke build`: checks an estate and writes everything it runs on.
final class BuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "Checks an estate and writes its files, all of them or none.";
  }

  @Override
  public String arguments() {
    return "[DIR] -o OUT";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return FindingOptions.addTo(
        new Options().addOption(output()).addOption(EstateArgument.against()));
  }

  @Override
  public List<String> examples() {
    return List.of("soke build examples/lucid -o out/lucid");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    FindingOptions options = FindingOptions.of(invocation);
    Path output = invocation.requiredPath("output");
    Console console = invocation.console();
    EstateArgument.Compiled compiled = EstateArgument.compile(invocation);
    OutputFolder folder = OutputFolder.at(output, compiled.folder());
    options.print(console, compiled.findings());
    Estate built = compiled.compilation().estate();
    if (built == null || !compiled.compilation().ok() || options.fails(compiled.findings())) {
      options.printForMachines(console, compiled.compilation(), _ -> {});
      refuse(options, console, compiled);
      return Exit.FINDINGS;
    }
    boolean changed = folder.write(compiled.compilation().outputs(), compiled.sources());
    options.printForMachines(
        console, compiled.compilation(), json -> written(json, output, changed, compiled));
    if (options.people()) {
      String path = output.toString();
      console.out().print(BuildReport.of(built, compiled.compilation(), path, changed));
    }
    return Exit.CLEAN;
  }

  /// The option that names the folder to write.
  static Option output() {
    return Option.builder("o")
        .longOpt("output")
        .hasArg()
        .argName("OUT")
        .desc("The folder to write; what was written there before is replaced.")
        .get();
  }

  private static void written(
      JsonGenerator json, Path output, boolean changed, EstateArgument.Compiled compiled) {
    json.writeStringProperty("output", output.toString());
    json.writeBooleanProperty("changed", changed);
    json.writeArrayPropertyStart("files");
    compiled.compilation().outputs().artifacts().forEach(file -> json.writeString(file.path()));
    json.writeString(SokeMap.FILE);
    json.writeEndArray();
  }

  private static void refuse(
      FindingOptions options, Console console, EstateArgument.Compiled compiled) {
    if (options.people()) {
      console.out().println(CheckCommand.sum(compiled));
      console.out().println("Nothing was written.");
    }
  }
}
