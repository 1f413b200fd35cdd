package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.cli.files.Refused;
import dev.soke.cli.report.GithubReport;
import dev.soke.cli.report.JsonReport;
import dev.soke.cli.report.JunitReport;
import dev.soke.cli.report.SarifReport;
import dev.soke.cli.report.ShownFindings;
import dev.soke.cli.report.WrittenReport;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.diagnostic.TextReport;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tools.jackson.core.JsonGenerator;

/// How findings are shown, and which of them make a command fail.
///
/// @param format the shape they are printed in
/// @param failOn the mildest finding that makes a command fail
/// @param text how people see findings
/// @param explain whether the page of each code is shown below its first finding
/// @param folder what stands before the paths of texts, so that they are those of the working
///   folder
record FindingOptions(
    Format format, Severity failOn, TextReport text, String folder, boolean explain) {
  /// The shapes of findings; all but the first are for machines, so that nothing else may be
  /// printed.
  enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB
  }

  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /// Adds the options to those of a command.
  static Options addTo(Options options) {
    return ofFiles(options.addOption(EstateArgument.overlay()));
  }

  /// Adds the options to those of a command that looks at no estate.
  static Options ofFiles(Options options) {
    return options
        .addOption(
            Choices.option("format", "FORMAT", "One of text, json, sarif, junit and github; text."))
        .addOption(
            Choices.option(
                "fail-on", "SEVERITY", "The mildest finding that gives exit code 1; error."))
        .addOption(
            Choices.option("color", "auto|always|never", "When to colour; auto minds NO_COLOR."))
        .addOption(
            Option.builder().longOpt("explain").desc("Show the page of each code, once.").get())
        .addOption(Option.builder().longOpt("ascii").desc("Draw with ASCII only.").get())
        .addOption(
            Choices.option("width", "COLUMNS", "The columns to keep within; the terminal's."))
        .addOption(Choices.option("as-of", "DATE", "The day that counts as today."));
  }

  /// The options as they were given.
  static FindingOptions of(Invocation given) throws Refused {
    return of(given, Choices.folder(given));
  }

  /// The same for texts that are named as they were given.
  static FindingOptions of(Invocation given, String folder) throws Refused {
    Colour colour = Choices.of(given, "color", Colour.AUTO, Colour.values());
    boolean coloured = colour == Colour.AUTO ? given.console().colour() : colour == Colour.ALWAYS;
    return new FindingOptions(
        Choices.of(given, "format", Format.TEXT, Format.values()),
        Choices.of(given, "fail-on", Severity.ERROR, Severity.values()),
        new TextReport(coloured, given.has("ascii"), Choices.width(given)),
        folder,
        given.has("explain"));
  }

  /// Whether people read the output, so that more may be said than the findings.
  boolean people() {
    return format == Format.TEXT;
  }

  /// Whether findings are shown with the lines of a build that come from their places.
  boolean showsWritten() {
    return explain || format == Format.JSON || format == Format.SARIF;
  }

  /// Prints the findings for people; machines get theirs by [#printForMachines].
  void print(Console console, List<Diagnostic> findings) {
    if (people() && !findings.isEmpty()) {
      ShownFindings shown = ShownFindings.of(findings);
      if (explain) {
        printExplained(console, shown);
      } else {
        console.out().println(text.render(shown.findings(), shown.secrets()));
      }
    }
  }

  private void printExplained(Console console, ShownFindings shown) {
    EnumSet<Code> explained = EnumSet.noneOf(Code.class);
    for (Diagnostic finding : shown.findings()) {
      console.out().println(text.render(List.of(finding), shown.secrets()));
      console.out().print(WrittenReport.of(finding.written()));
      if (explained.add(finding.code())) {
        console.out().println(ExplainCommand.page(finding.code()));
      }
    }
  }

  /// Prints what machines get, and nothing for people.
  ///
  /// @param more what the command adds to the one object of JSON
  void printForMachines(Console console, Compilation compiled, Consumer<JsonGenerator> more) {
    if (!people()) {
      console.out().print(report(ShownFindings.of(compiled), more));
    }
  }

  /// Whether the findings make the command fail.
  boolean fails(List<Diagnostic> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
  }

  private String report(ShownFindings shown, Consumer<JsonGenerator> more) {
    return switch (format) {
      case TEXT -> "";
      case JSON -> JsonReport.of(Version.number(), shown.findings(), shown.suppressed(), more);
      case SARIF -> SarifReport.of(Version.number(), shown.findings(), shown.suppressed());
      case JUNIT -> new JunitReport(failOn).of(shown.findings(), shown.suppressed());
      case GITHUB -> new GithubReport(folder).of(shown.findings());
    };
  }
}
