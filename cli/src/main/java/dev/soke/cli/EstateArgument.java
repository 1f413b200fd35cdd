package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.EstateTexts;
import dev.soke.cli.files.Refused;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.emit.OutputTree;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Parameters;

/// The estate that a command is about.
final class EstateArgument {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder of the estate. (${DEFAULT-VALUE})")
  private Path folder = Path.of(".");

  /// What became of the texts of a folder.
  record Compiled(EstateFolder folder, List<Source> sources, Compilation compilation) {
    List<Diagnostic> findings() {
      return compilation.diagnostics();
    }
  }

  /// Reads and checks the estate; refused when there is no such folder.
  Compiled check() throws Refused {
    return run(EstateFolder.at(folder), false);
  }

  /// Reads, checks and compiles the estate; refused when there is no such folder.
  Compiled compile() throws Refused {
    return compile(EstateFolder.at(folder));
  }

  /// Reads, checks and compiles the estate in a folder.
  static Compiled compile(EstateFolder folder) {
    return run(folder, true);
  }

  /// A text that cannot be read keeps the others from being judged: what it says is unknown.
  private static Compiled run(EstateFolder folder, boolean withOutputs) {
    EstateTexts texts = folder.read();
    Compiler compiler = new Compiler(RuleBook.load());
    if (texts.findings().isEmpty()) {
      Compilation result =
          withOutputs ? compiler.compile(texts.sources()) : compiler.check(texts.sources());
      return new Compiled(folder, texts.sources(), result);
    }
    List<Diagnostic> findings = new ArrayList<>(texts.findings());
    findings.addAll(compiler.parse(texts.sources()));
    findings.sort(Comparator.naturalOrder());
    return new Compiled(
        folder, texts.sources(), new Compilation(null, findings, OutputTree.empty()));
  }
}
