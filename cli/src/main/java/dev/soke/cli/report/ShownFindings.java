package dev.soke.cli.report;

import dev.soke.analysis.SecretText;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Related;
import dev.soke.diagnostic.Secrets;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// Findings as they may be shown.
///
/// @param findings the findings, no secret in their values
/// @param secrets what must not be seen of the sources that they point at
public record ShownFindings(List<Diagnostic> findings, Secrets secrets) {
  /// Hides what the findings call a secret, and what looks like one on any line they may show.
  public static ShownFindings of(List<Diagnostic> findings) {
    List<Span> alike =
        findings.stream()
            .flatMap(ShownFindings::sources)
            .distinct()
            .flatMap(source -> SecretText.in(source).stream())
            .toList();
    Secrets secrets = Secrets.of(findings).and(alike);
    return new ShownFindings(findings.stream().map(secrets::hide).toList(), secrets);
  }

  private static Stream<Source> sources(Diagnostic finding) {
    return Stream.concat(
        Stream.of(finding.span().source()),
        finding.related().stream().map(Related::span).map(Span::source));
  }
}
