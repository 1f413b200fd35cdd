package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.spelling.NearName;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/// A command line as it was given, and where its command writes.
record Invocation(Command command, CommandLine line, Console console) {
  /// Reads the words after the name of a command; refused when they make no sense.
  static Invocation of(Command command, List<String> words, Console console) throws Refused {
    Options options = command.options();
    options.addOption(Option.builder("h").longOpt("help").get());
    options.addOption(Option.builder().longOpt("debug").get());
    String seeHelp = seeHelp(command);
    try {
      DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      return new Invocation(command, parser.parse(options, words.toArray(String[]::new)), console);
    } catch (UnrecognizedOptionException unknown) {
      String name = unknown.getOption();
      String near =
          NearName.of(name, options.getOptions().stream().map(o -> "--" + o.getLongOpt()).toList());
      String meant = near.isEmpty() ? "" : "Did you mean `" + near + "`? ";
      throw Refused.usage("There is no option `" + name + "`.", meant + seeHelp);
    } catch (MissingArgumentException missing) {
      throw Refused.usage("`--" + missing.getOption().getLongOpt() + "` has no value.", seeHelp);
    } catch (ParseException other) {
      throw Refused.usage(other.getMessage() + ".", seeHelp);
    }
  }

  /// Refuses more arguments than the command takes.
  void checkArguments() throws Refused {
    if (arguments().size() > command.most()) {
      String extra = arguments().get(command.most());
      throw Refused.usage("`" + extra + "` is one argument too many.", seeHelp());
    }
  }

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

  /// The values of an option that may be given more than once.
  List<String> values(String option) {
    String[] values = line.getOptionValues(option);
    return values == null ? List.of() : List.of(values);
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
    return seeHelp(command);
  }

  private static String seeHelp(Command command) {
    return "See `soke " + command.name() + " --help`.";
  }
}
