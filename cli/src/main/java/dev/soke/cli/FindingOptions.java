package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.cli.report.JsonReport;
import dev.soke.cli.report.ShownFindings;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.diagnostic.TextReport;
import dev.soke.schema.Words;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tools.jackson.core.JsonGenerator;

/// How findings are shown, and which of them make a command fail.
///
/// @param json whether machines read the output, so that nothing but JSON may be printed
/// @param failOn the mildest finding that makes a command fail
/// @param text how people see findings
record FindingOptions(boolean json, Severity failOn, TextReport text) {
  private enum Format {
    TEXT,
    JSON
  }

  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /// Adds the options to those of a command.
  static Options addTo(Options options) {
    return options
        .addOption(format())
        .addOption(
            option("fail-on", "SEVERITY", "The mildest finding that gives exit code 1; error."))
        .addOption(option("color", "auto|always|never", "When to colour; auto minds NO_COLOR."))
        .addOption(Option.builder().longOpt("ascii").desc("Draw with ASCII only.").get())
        .addOption(option("width", "COLUMNS", "The columns to keep within; the terminal's."));
  }

  /// The options as they were given.
  static FindingOptions of(Invocation given) throws Refused {
    Colour colour = choice(given, "color", Colour.AUTO, Colour.values());
    boolean coloured = colour == Colour.AUTO ? given.console().colour() : colour == Colour.ALWAYS;
    return new FindingOptions(
        json(given),
        choice(given, "fail-on", Severity.ERROR, Severity.values()),
        new TextReport(coloured, given.has("ascii"), width(given)));
  }

  /// The option that chooses between people and machines.
  static Option format() {
    return option("format", "text|json", "For people or for machines; text.");
  }

  /// Whether machines read the output.
  static boolean json(Invocation given) throws Refused {
    return choice(given, "format", Format.TEXT, Format.values()) == Format.JSON;
  }

  /// An option with a value.
  static Option option(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  /// Prints the findings for people; machines get theirs by [#printJson].
  void print(Console console, List<Diagnostic> findings) {
    if (!json && !findings.isEmpty()) {
      ShownFindings shown = ShownFindings.of(findings);
      console.out().println(text.render(shown.findings(), shown.secrets()));
    }
  }

  /// Prints the one object that machines get, with what the command adds to it.
  void printJson(Console console, List<Diagnostic> findings, Consumer<JsonGenerator> more) {
    if (json) {
      console
          .out()
          .print(JsonReport.of(Version.number(), ShownFindings.of(findings).findings(), more));
    }
  }

  /// Whether the findings make the command fail.
  boolean fails(List<Diagnostic> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
  }

  private static <E extends Enum<E>> E choice(
      Invocation given, String option, E otherwise, E[] choices) throws Refused {
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

  private static int width(Invocation given) throws Refused {
    String value = given.value("width");
    if (value == null) {
      return given.console().width();
    }
    if (!value.matches("[1-9][0-9]{1,3}")) {
      throw Refused.usage("`--width` is a number from 10 to 9999.", given.seeHelp());
    }
    return Integer.parseInt(value);
  }
}
