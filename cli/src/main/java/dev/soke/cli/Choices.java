package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.schema.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.commons.cli.Option;

/// The values of options, read or refused.
final class Choices {
  private Choices() {}

  /// An option with a value.
  static Option option(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  /// One of several words.
  static <E extends Enum<E>> E of(Invocation given, String option, E otherwise, E[] choices)
      throws Refused {
    String value = given.value(option);
    if (value == null) {
      return otherwise;
    }
    for (E choice : choices) {
      if (Words.of(choice).equals(value)) {
        return choice;
      }
    }
    String words = String.join(", ", List.of(choices).stream().map(Words::of).toList());
    throw Refused.usage(
        "`--" + option + "` cannot be `" + value + "`.", "It is one of " + words + ".");
  }

  /// The columns to keep within.
  static int width(Invocation given) throws Refused {
    String value = given.value("width");
    if (value == null) {
      return given.console().width();
    }
    if (!value.matches("[1-9][0-9]{1,3}")) {
      throw Refused.usage("`--width` is a number from 10 to 9999.", given.seeHelp());
    }
    return Integer.parseInt(value);
  }

  /// The day on which suppressions must hold: today in UTC, unless another is given.
  static LocalDate asOf(Invocation given) throws Refused {
    String value = given.value("as-of");
    try {
      return value == null ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(value);
    } catch (DateTimeParseException noSuchDay) {
      throw Refused.usage("`--as-of` is no day.", "Write it as in `2030-12-31`.");
    }
  }

  /// The folder of the estate as it was given, to put before the paths of its texts; empty when one
  /// stands in it, or when it was given from the root.
  static String folder(Invocation given) throws Refused {
    if (given.arguments().isEmpty()) {
      return "";
    }
    var path = given.path(given.arguments().getFirst()).normalize();
    String folder = path.toString().replace('\\', '/');
    return path.isAbsolute() || folder.isEmpty() ? "" : folder + "/";
  }
}
