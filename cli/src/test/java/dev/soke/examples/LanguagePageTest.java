package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.Language;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the language page shows can be written.
class LanguagePageTest {
  private static final Pattern SHOWN = Pattern.compile("```soke\n(.*?)```", Pattern.DOTALL);

  private final String page;
  private final List<Source> shown;

  LanguagePageTest() throws IOException {
    page = Files.readString(Path.of("..", "docs", "language.md"));
    shown = SHOWN.matcher(page).results().map(LanguagePageTest::source).toList();
  }

  /// A kind is introduced where the page leads to its reference.
  @Test
  void everyKindIsIntroduced() {
    List<String> missing =
        Language.get().kinds().stream()
            .map(kind -> "(reference/kinds/" + kind.word() + ".md)")
            .filter(link -> !page.contains(link))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyBlockCanBeRead() {
    List<Diagnostic> findings =
        shown.stream().flatMap(source -> Syntax.parse(source).diagnostics().stream()).toList();
    assertEquals(List.of(), findings);
  }

  @Test
  void theFirstBlockIsAWholeEstate() {
    assertEquals(List.of(), Example.compile(List.of(shown.getFirst())).diagnostics());
  }

  private static Source source(MatchResult block) {
    return new Source("language.md@" + block.start(), block.group(1));
  }
}
