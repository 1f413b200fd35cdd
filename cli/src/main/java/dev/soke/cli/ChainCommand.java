package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.ConfigJudge;
import dev.soke.analysis.chain.BesuVersion;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.TextFile;
import dev.soke.cli.keys.KeyFolder;
import dev.soke.cli.keys.NodeKey;
import dev.soke.cli.report.Summary;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke chain`: makes the key of a node, and judges files of chains that others wrote.
final class ChainCommand implements Command {
  private static final List<String> MAKE_KEY = List.of("keys", "new");
  private static final String JUDGE = "check";

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public String summary() {
    return "Makes the key of a node, and judges files of Besu that others wrote.";
  }

  @Override
  public String arguments() {
    return "keys new FOLDER | check FILE";
  }

  @Override
  public int most() {
    return MAKE_KEY.size() + 1;
  }

  @Override
  public Options options() {
    return FindingOptions.addTo(new Options())
        .addOption(Choices.option("besu", "VERSION", "The version that is to read it; 26.8.0."))
        .addOption(
            Choices.option(
                "genesis", "FILE", "The genesis file of its chain; what it says counts."));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke chain keys new ../keys/validator-1",
        "soke chain check config.toml --besu 26.8.0 --genesis genesis.json");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    List<String> words = invocation.arguments();
    if (words.size() == 2 && words.getFirst().equals(JUDGE)) {
      return judge(invocation, invocation.path(words.getLast()));
    }
    if (words.size() == most() && words.subList(0, MAKE_KEY.size()).equals(MAKE_KEY)) {
      return makeKey(invocation, words.getLast());
    }
    throw Refused.usage(
        "It is not said what to do.",
        "Write `soke chain keys new FOLDER` or `soke chain check FILE`.");
  }

  private static int makeKey(Invocation invocation, String folder) throws Refused {
    NodeKey key = NodeKey.random(new SecureRandom());
    new KeyFolder(invocation.path(folder)).write(key);
    invocation.console().out().println("key = " + key);
    invocation.console().out().println("// account " + key.publicHalf().address().checksummed());
    return Exit.CLEAN;
  }

  private static int judge(Invocation invocation, Path file) throws Refused {
    FindingOptions options = FindingOptions.of(invocation);
    List<Diagnostic> findings = findings(invocation, file);
    options.print(invocation.console(), findings);
    Compilation judged = new Compilation(null, findings);
    options.printForMachines(invocation.console(), judged, _ -> {});
    if (options.people()) {
      invocation.console().out().println(file + ": " + Summary.of(judged) + ".");
    }
    return options.fails(findings) ? Exit.FINDINGS : Exit.CLEAN;
  }

  private static List<Diagnostic> findings(Invocation invocation, Path file) throws Refused {
    BesuVersion version = BesuVersion.parse(invocation.value("besu", "26.8.0"));
    if (version == null) {
      throw Refused.usage("`--besu` is no version of Besu.", "Write it as in `26.8.0`.");
    }
    if (!file.toString().endsWith(".toml")) {
      throw Refused.usage("`" + file + "` is no file that can be judged.", "Name a `config.toml`.");
    }
    Path genesis = invocation.optionalPath("genesis");
    String chain = genesis == null ? null : new TextFile(genesis).read().text();
    Source source = new TextFile(file).read();
    return new ConfigJudge(RuleBook.load(), version, chain).judge(source);
  }
}
