package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.ConfigJudge;
import dev.soke.analysis.chain.BesuVersion;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.TextFile;
import dev.soke.cli.report.Summary;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.PublicKey;
import dev.soke.genesis.GenesisCheck;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke chain check`: what there is to say of files of Besu that others wrote.
record ChainFiles(Invocation invocation, List<String> files) {
  private static final String VERSION = "26.8.0";

  static Options options() {
    return FindingOptions.ofFiles(new Options())
        .addOption(Choices.option("besu", "VERSION", "The version that is to read it; 26.8.0."))
        .addOption(
            Choices.option(
                "genesis", "FILE", "The genesis file of its chain; what it says counts."))
        .addOption(
            Choices.option(
                "node", "KEY", "The public key or the account of a node there is; repeatable."));
  }

  int check() throws Refused {
    FindingOptions options = FindingOptions.of(invocation, "");
    List<Diagnostic> findings = new ArrayList<>();
    for (String file : files) {
      findings.addAll(findings(file));
    }
    Console console = invocation.console();
    options.print(console, findings);
    Compilation judged = new Compilation(null, findings);
    options.printForMachines(console, judged, _ -> {});
    if (options.people()) {
      console.out().println(String.join(", ", files) + ": " + Summary.of(judged) + ".");
    }
    return options.fails(findings) ? Exit.FINDINGS : Exit.CLEAN;
  }

  private List<Diagnostic> findings(String file) throws Refused {
    Path path = there(invocation.path(file));
    if (!file.endsWith(".toml") && !file.endsWith(".json")) {
      throw Refused.usage(
          "`" + file + "` is no file that can be judged.",
          "Name a `config.toml`, or a `genesis.json`.");
    }
    Source text = new Source(file, new TextFile(path).read().text());
    return file.endsWith(".toml") ? config(text) : genesis(text);
  }

  private static Path there(Path file) throws Refused {
    if (!Files.exists(file)) {
      throw Refused.usage(
          "There is no file `" + file + "`.", "Name a `config.toml`, or a `genesis.json`.");
    }
    return file;
  }

  private List<Diagnostic> config(Source text) throws Refused {
    BesuVersion version = BesuVersion.parse(invocation.value("besu", VERSION));
    if (version == null) {
      throw Refused.usage("`--besu` is no version of Besu.", "Write it as in `26.8.0`.");
    }
    Path genesis = invocation.optionalPath("genesis");
    String chain = genesis == null ? null : new TextFile(there(genesis)).read().text();
    return new ConfigJudge(RuleBook.load(), version, chain).judge(text);
  }

  private List<Diagnostic> genesis(Source text) throws Refused {
    long now =
        Choices.asOf(invocation).plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1;
    return new GenesisCheck(RuleBook.load(), nodes(), now).check(text);
  }

  /// The accounts of the nodes that are there to validate, each given by it or by its public key.
  private List<EvmAddress> nodes() throws Refused {
    List<EvmAddress> nodes = new ArrayList<>();
    for (String node : invocation.values("node")) {
      Hex bytes = Hex.parse(node);
      if (bytes != null && bytes.size() == EvmAddress.SIZE) {
        nodes.add(new EvmAddress(bytes));
      } else if (bytes != null && bytes.size() == PublicKey.SIZE) {
        nodes.add(new PublicKey(bytes).address());
      } else {
        throw Refused.usage(
            "`--node` is neither an account nor a public key.",
            "Write 40 hexadecimal digits, or 128.");
      }
    }
    return nodes;
  }
}
