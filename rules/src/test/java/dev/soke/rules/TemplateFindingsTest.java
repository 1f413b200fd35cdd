package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Compiler;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong in the body of a template shows the line there and the line that used it, whoever
/// finds it.
class TemplateFindingsTest {
  private static final Compiler COMPILER = new Compiler(RuleBook.load());
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web@sha256:DIGEST"
      template front(size: bytes = 64MiB, much: flag = false) for service {
        image  = web
        health exec "web check"
        memory = size
        LINE
      }
      service one on ops like front {}
      service two on ops like front(much: true) {}
      profile all { services = [one, two] }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Said by the resolver, of whatever is made of the template.
        "cpus = 1core; pids = if much then 2 else 3     | NAM002 | 11 12",
        // Said by expansion, while one use is worked off.
        "pids = if much then size + 2s else 3           | TYP020 | 12",
        // Said by a rule, of the declaration that it names.
        "privileged = if much then true else false      | SVC011 | 12"
      })
  void aFindingShowsWhoUsedTheTemplate(String line, String code, String uses) {
    List<Diagnostic> findings = COMPILER.check(List.of(source(line))).diagnostics();
    assertEquals(1, findings.size(), findings::toString);
    Diagnostic finding = findings.getFirst();
    assertEquals(code, finding.code().name());
    assertEquals(9, finding.span().from().line());
    List<String> lines =
        finding.related().stream()
            .filter(it -> it.label().equals("template `front` is used here"))
            .map(it -> String.valueOf(it.span().from().line()))
            .toList();
    assertEquals(List.of(uses.split(" ", -1)), lines, finding::toString);
  }

  @Test
  void anArgumentThatIsWrongShowsWhatTakesIt() {
    Diagnostic finding =
        COMPILER.check(List.of(source("privileged = much"))).diagnostics().getFirst();
    assertEquals("true", finding.span().text());
    assertEquals(12, finding.span().from().line());
    assertEquals(
        List.of("9 the template takes it here"),
        finding.related().stream().map(it -> it.span().from().line() + " " + it.label()).toList());
  }

  private static Source source(String line) {
    return new Source(
        "estate.soke", ESTATE.replace("DIGEST", "4b".repeat(32)).replace("LINE", line));
  }
}
