package dev.soke.cli;

import dev.soke.cli.files.Refused;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

/// A command line as it was given, and where its command writes.
record Invocation(Command command, CommandLine line, Console console) {
  /// The arguments, without options.
  List<String> arguments() {
    return line.getArgList();
  }

  /// The value of an option, or null.
  @Nullable String value(String option) {
    return line.getOptionValue(option);
  }

  /// The value of an option, or another.
  String value(String option, String otherwise) {
    return line.getOptionValue(option, otherwise);
  }

  /// Whether an option was given.
  boolean has(String option) {
    return line.hasOption(option);
  }

  /// The path an option names; refused when it was not given.
  Path requiredPath(String option) throws Refused {
    String value = value(option);
    if (value == null) {
      throw Refused.usage("`--" + option + "` is missing.", seeHelp());
    }
    return path(value);
  }

  /// The path an option names, or null.
  @Nullable Path optionalPath(String option) throws Refused {
    String value = value(option);
    return value == null ? null : path(value);
  }

  /// A text as a path; refused when no file can be called so.
  Path path(String text) throws Refused {
    try {
      return Path.of(text);
    } catch (InvalidPathException _) {
      throw Refused.usage("No file can have this path.", seeHelp());
    }
  }

  /// The way to the help of the command.
  String seeHelp() {
    return "See `soke " + command.name() + " --help`.";
  }
}
