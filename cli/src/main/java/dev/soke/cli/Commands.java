package dev.soke.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every command, in the order help lists them.
final class Commands {
  private static final List<Command> ALL =
      List.of(
          new CheckCommand(),
          new FixCommand(),
          new BuildCommand(),
          new CommitCommand(),
          new TestCommand(),
          new ProveCommand(),
          new WhyCommand(),
          new VendorCommand(),
          new PackCommand(),
          new ChainCommand(),
          new FmtCommand(),
          new ExplainCommand(),
          new QueryCommand(),
          new SchemaCommand(),
          new DocsCommand(),
          new InitCommand());

  private Commands() {}

  static List<Command> all() {
    return ALL;
  }

  static List<String> names() {
    return ALL.stream().map(Command::name).toList();
  }

  /// The command of this name, or null.
  static @Nullable Command named(String name) {
    return ALL.stream().filter(command -> command.name().equals(name)).findFirst().orElse(null);
  }
}
