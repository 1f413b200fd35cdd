package dev.soke.cli;

import dev.soke.cli.files.Refused;
import java.util.List;
import org.apache.commons.cli.Options;

/// One command of the command line: what it is called, what it takes, what it does.
interface Command {
  /// The word that calls it.
  String name();

  /// What it does, in one sentence.
  String summary();

  /// Its arguments as help shows them, such as `[DIR]`.
  String arguments();

  /// How many arguments it takes at most.
  int most();

  /// Its options, without those of every command.
  Options options();

  /// Lines a user could type.
  List<String> examples();

  /// Does the work; the exit code.
  int run(Invocation invocation) throws Refused;
}
