package dev.soke.diagnostic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Findings speak the language of operators.
class PlainWordsTest {
  private static final Pattern JARGON =
      Pattern.compile(
          "\\b(unif(y|ies|ication)|(con|dis)juncts?|working memory|fact handle|drools|antlr|parser|"
              + "token|lexer|rule engine|session|null|exception|ast)\\b");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ \\|.*\\| ([A-Za-z, ]+) \\|$");

  @ParameterizedTest
  @EnumSource
  void noJargonInMessages(Code code) {
    for (String part : List.of("summary", "label", "hint")) {
      String template = String.valueOf(Messages.template(code, part));
      String words = template.replaceAll("`[^`]*`", "").toLowerCase(Locale.ROOT);
      assertFalse(JARGON.matcher(words).find(), template);
    }
  }

  @Test
  void testsOfTheCriteriaExist() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "diagnostics.md"));
    List<String> named =
        ROW.matcher(page).results().flatMap(it -> Stream.of(it.group(1).split(", "))).toList();
    assertTrue(named.size() > 20, named::toString);
    for (String test : named) {
      try (Stream<Path> files = Files.walk(Path.of(".."))) {
        assertTrue(
            files.anyMatch(file -> file.endsWith(test + ".java")), () -> test + " does not exist");
      }
    }
  }
}
