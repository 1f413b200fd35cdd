package dev.soke.cli;

import dev.soke.cli.report.JsonReport;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.diagnostic.TextReport;
import java.util.List;
import picocli.CommandLine.Option;

/// How findings are shown, and which of them make a command fail.
final class FindingOptions {
  enum Format {
    TEXT,
    JSON
  }

  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      paramLabel = "text|json",
      description = "How findings are written. (${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      defaultValue = "ERROR",
      paramLabel = "error|warning|note",
      description = "The mildest finding that gives exit code 1. (${DEFAULT-VALUE})")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--color",
      defaultValue = "AUTO",
      paramLabel = "auto|always|never",
      description = "When to colour; NO_COLOR is respected. (${DEFAULT-VALUE})")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      defaultValue = "0",
      description = "The columns to keep within; those of the terminal when left out.")
  private int width;

  /// Whether machines read the output, so that nothing but JSON may be printed.
  boolean json() {
    return format == Format.JSON;
  }

  /// Prints the findings.
  void print(Console console, List<Diagnostic> findings) {
    if (json()) {
      console.out().print(JsonReport.of(Version.NUMBER, findings));
    } else if (!findings.isEmpty()) {
      boolean coloured = colour == Colour.AUTO ? console.colour() : colour == Colour.ALWAYS;
      TextReport report = new TextReport(coloured, false, width > 0 ? width : console.width());
      console.out().println(report.render(findings));
    }
  }

  /// Whether the findings make the command fail.
  boolean fails(List<Diagnostic> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
  }
}
