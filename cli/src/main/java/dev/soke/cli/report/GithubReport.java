package dev.soke.cli.report;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.diagnostic.Severity;
import dev.soke.source.Span;
import java.util.List;

/// Findings as workflow commands of GitHub, a line each, which it shows beside the changed lines.
///
/// @param folder what to put before each path, so that it is one of the repository; may be empty
public record GithubReport(String folder) {
  /// The commands, LF line ends.
  public String of(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(line(finding)).append('\n'));
    return text.toString();
  }

  private String line(Diagnostic finding) {
    Span place = finding.span();
    boolean oneLine = place.from().line() == place.until().line();
    String columns =
        oneLine ? ",col=" + place.from().column() + ",endColumn=" + place.until().column() : "";
    return "::"
        + command(finding.severity())
        + " file="
        + property(folder + place.source().path())
        + ",line="
        + place.from().line()
        + ",endLine="
        + place.until().line()
        + columns
        + ",title="
        + property(finding.code() + " " + finding.code().title())
        + "::"
        + data((Messages.summary(finding) + "\n" + Messages.hint(finding)).strip());
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case NOTE -> "notice";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
