package dev.soke.cli.report;

import dev.soke.Compilation;
import dev.soke.analysis.SecretText;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Part;
import dev.soke.diagnostic.Related;
import dev.soke.diagnostic.Secrets;
import dev.soke.diagnostic.Suppressed;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// Findings as they may be shown.
///
/// @param findings the findings, no secret in their values
/// @param suppressed those that the estate says to leave alone
/// @param secrets what must not be seen of the sources that they point at
public record ShownFindings(
    List<Diagnostic> findings, List<Suppressed> suppressed, Secrets secrets) {
  /// The same for all that came out of a compilation.
  public static ShownFindings of(Compilation compiled) {
    List<Diagnostic> all =
        Stream.concat(
                compiled.diagnostics().stream(),
                compiled.suppressed().stream().map(Suppressed::finding))
            .toList();
    Secrets secrets = of(all).secrets();
    return new ShownFindings(
        compiled.diagnostics().stream().map(secrets::hide).toList(),
        compiled.suppressed().stream().map(it -> hide(it, secrets)).toList(),
        secrets);
  }

  private static Suppressed hide(Suppressed it, Secrets secrets) {
    return new Suppressed(secrets.hide(it.finding()), it.reason(), it.until(), it.place());
  }

  /// Hides what the findings call a secret, and what looks like one on any line they may show.
  public static ShownFindings of(List<Diagnostic> findings) {
    List<Span> alike =
        findings.stream()
            .flatMap(ShownFindings::sources)
            .distinct()
            .flatMap(source -> SecretText.in(source).stream())
            .toList();
    Secrets secrets = Secrets.of(findings).and(alike);
    return new ShownFindings(findings.stream().map(secrets::hide).toList(), List.of(), secrets);
  }

  private static Stream<Source> sources(Diagnostic finding) {
    Stream<Span> others =
        Stream.concat(
            finding.related().stream().map(Related::span),
            finding.parts().stream().map(Part::place));
    return Stream.concat(
        Stream.concat(Stream.of(finding.span()), others).map(Span::source),
        finding.follows().stream().flatMap(ShownFindings::sources));
  }
}
