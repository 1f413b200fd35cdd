package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Type;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /// A row is `| name | clause | …`, with the clause in the tables of its kind.
  @Test
  void everyAttributeHasItsRow() {
    List<String> missing =
        Language.get().kinds().stream()
            .flatMap(LanguagePageTest::withNested)
            .flatMap(kind -> kind.attributes().stream())
            .map(LanguagePageTest::row)
            .filter(row -> !page.contains(row))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static Stream<KindSchema> withNested(KindSchema kind) {
    return Stream.concat(
        Stream.of(kind), kind.attributes().stream().flatMap(LanguagePageTest::nested));
  }

  private static Stream<KindSchema> nested(AttributeSchema attribute) {
    return switch (attribute.type()) {
      case Type.Nested(KindSchema kind) -> withNested(kind);
      case Type.NestedList(KindSchema kind) -> withNested(kind);
      default -> Stream.of();
    };
  }

  private static String row(AttributeSchema attribute) {
    String clause = attribute.clause() == null ? "" : "`" + attribute.clause() + "` ";
    return "| `" + attribute.name() + "` | " + (attribute.positional() ? "`()` " : clause) + "| ";
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
