package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.cli.keys.KeyFolder;
import dev.soke.cli.keys.NodeKey;
import java.security.SecureRandom;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke chain keys new`: a key for a node, its private half in a file outside the estate.
final class ChainCommand implements Command {
  private static final List<String> MAKE_KEY = List.of("keys", "new");

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public String summary() {
    return "Makes the key of a node, outside the estate.";
  }

  @Override
  public String arguments() {
    return "keys new FOLDER";
  }

  @Override
  public int most() {
    return MAKE_KEY.size() + 1;
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public List<String> examples() {
    return List.of("soke chain keys new ../keys/validator-1");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    List<String> words = invocation.arguments();
    if (words.size() < most() || !words.subList(0, MAKE_KEY.size()).equals(MAKE_KEY)) {
      throw Refused.usage("It is not said what to do.", "Write `soke chain keys new FOLDER`.");
    }
    NodeKey key = NodeKey.random(new SecureRandom());
    new KeyFolder(invocation.path(words.getLast())).write(key);
    invocation.console().out().println("key = " + key);
    invocation.console().out().println("// account " + key.publicHalf().address().checksummed());
    return Exit.CLEAN;
  }
}
