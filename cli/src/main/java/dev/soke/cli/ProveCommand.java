package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.cli.files.OutputFolder;
import dev.soke.cli.files.ProofFiles;
import dev.soke.cli.files.Refused;
import dev.soke.cli.report.ProofReport;
import dev.soke.emit.Artifact;
import dev.soke.emit.Emitters;
import dev.soke.emit.OutputTree;
import dev.soke.model.Estate;
import dev.soke.proof.Certificate;
import dev.soke.proof.Proof;
import dev.soke.proof.checker.Checker;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `soke prove`: the plane proof of what a build writes, and the check of its certificates.
final class ProveCommand implements Command {
  private static final Option OUTPUT =
      Option.builder("o")
          .longOpt("output")
          .hasArg()
          .argName("OUT")
          .desc("Where certificates are written; with --verify, the folder of the build.")
          .get();

  @Override
  public String name() {
    return "prove";
  }

  @Override
  public String summary() {
    return "Proves of the files of a build that they keep planes apart.";
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
        .addOption(OUTPUT)
        .addOption(Choices.option("verify", "CERT", "A certificate to check."));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke prove examples/lucid -o certificates",
        "soke prove examples/lucid --format sarif",
        "soke prove --verify certificates/P1.json --output out/lucid");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    Path output = invocation.optionalPath("output");
    Path certificate = invocation.optionalPath("verify");
    return certificate == null
        ? prove(invocation, output)
        : verify(invocation.console(), certificate, output);
  }

  private static int prove(Invocation invocation, @Nullable Path output) throws Refused {
    FindingOptions options = FindingOptions.of(invocation);
    Console console = invocation.console();
    if (output != null) {
      OutputFolder.at(output, EstateArgument.folder(invocation));
    }
    EstateArgument.Compiled judged = EstateArgument.judge(invocation);
    Estate found = judged.compilation().estate();
    if (found == null || !judged.compilation().ok()) {
      refuse(options, console, judged);
      return Exit.FINDINGS;
    }
    OutputTree outputs =
        OutputTree.of(Emitters.emitAll(found, judged.sources(), invocation.value("overlay")));
    Proof proof = Proof.of(texts(outputs));
    ProofReport report = new ProofReport(proof, outputs);
    if (options.people()) {
      report.lines().forEach(console.out()::println);
    } else {
      Compilation proved = EstateArgument.compile(invocation).compilation();
      options.printForMachines(console, proved, report::write);
    }
    if (output != null) {
      ProofFiles.write(output, Certificate.of(proof));
    }
    return proof.holds() ? Exit.CLEAN : Exit.FINDINGS;
  }

  private static void refuse(
      FindingOptions options, Console console, EstateArgument.Compiled judged) {
    options.print(console, judged.findings());
    options.printForMachines(console, judged.compilation(), _ -> {});
    if (options.people()) {
      console.out().println(CheckCommand.sum(judged));
    }
  }

  private static SequencedMap<String, String> texts(OutputTree outputs) {
    SequencedMap<String, String> texts = new TreeMap<>();
    for (Artifact artifact : outputs.artifacts()) {
      texts.put(artifact.path(), artifact.text());
    }
    return texts;
  }

  private static int verify(Console console, Path file, @Nullable Path output) throws Refused {
    if (output == null) {
      throw Refused.usage("`--verify` needs the folder of the build.", "Name it with `--output`.");
    }
    String text = ProofFiles.certificate(file);
    String refusal = new Checker(ProofFiles.ofBuild(output)).refusal(text);
    if (!refusal.isEmpty()) {
      throw Refused.found(
          "The certificate `" + file + "` is refused: " + refusal + ".",
          "Prove the estate again, and check the files that were built from it.");
    }
    console.out().println("`" + file + "` holds for `" + output + "`.");
    return Exit.CLEAN;
  }
}
