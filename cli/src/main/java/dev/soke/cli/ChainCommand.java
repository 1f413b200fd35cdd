package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.cli.keys.KeyFolder;
import dev.soke.cli.keys.NodeKey;
import java.security.SecureRandom;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke chain`: makes the key of a node, and judges files of chains that others wrote. What reads
/// from a node and sends to it is another program, which the launcher starts.
final class ChainCommand implements Command {
  private static final List<String> MAKE_KEY = List.of("keys", "new");
  private static final String JUDGE = "check";
  private static final String PLAN = "plan";

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public String summary() {
    return "Makes keys of nodes, judges files of Besu, and keeps a registry as planned.";
  }

  @Override
  public String arguments() {
    return "keys new FOLDER | check FILE… | plan [DIR] | read | send PLAN";
  }

  @Override
  public int most() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Options options() {
    return ChainFiles.options();
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke chain keys new ../keys/validator-1",
        "soke chain check genesis.json --node 0x…",
        "soke chain check config.toml --besu 26.8.0 --genesis genesis.json",
        "soke chain plan examples/dbis",
        "soke chain read --help",
        "soke chain send --help");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    List<String> words = invocation.arguments();
    if (words.size() > 1 && words.getFirst().equals(JUDGE)) {
      return new ChainFiles(invocation, words.subList(1, words.size())).check();
    }
    if (!words.isEmpty() && words.size() <= 2 && words.getFirst().equals(PLAN)) {
      return new ChainPlan(invocation).plan();
    }
    if (words.size() == MAKE_KEY.size() + 1 && words.subList(0, MAKE_KEY.size()).equals(MAKE_KEY)) {
      return makeKey(invocation, words.getLast());
    }
    throw Refused.usage(
        "It is not said what to do.",
        "It is one of `keys new FOLDER`, `check FILE`, `plan`, `read` and `send PLAN`.");
  }

  private static int makeKey(Invocation invocation, String folder) throws Refused {
    NodeKey key = NodeKey.random(new SecureRandom());
    new KeyFolder(invocation.path(folder)).write(key);
    invocation.console().out().println("key = " + key);
    invocation.console().out().println("// account " + key.publicHalf().address().checksummed());
    return Exit.CLEAN;
  }
}
