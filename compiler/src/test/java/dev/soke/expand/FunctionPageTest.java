package dev.soke.expand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of functions in the page of the language is the one that the compiler works by.
class FunctionPageTest {
  private static final String MARK = "<!-- functions -->\n";

  @Test
  void thePageListsTheFunctions() throws IOException {
    Path page = Path.of("../docs/language.md");
    String text = Files.readString(page);
    if ("1".equals(System.getenv("UPDATE_EXPECTED"))) {
      int start = text.indexOf(MARK) + MARK.length();
      int end = text.indexOf("\n## ", start);
      text = text.substring(0, start) + "\n" + table() + text.substring(end);
      Files.writeString(page, text);
    }
    assertTrue(text.contains(MARK + "\n" + table()), "docs/language.md is not up to date");
  }

  private static String table() {
    return Functions.all().stream()
        .map(it ->
            "| `"
                + it.name()
                + "("
                + String.join(", ", it.parameters())
                + ")` | "
                + it.result()
                + " | "
                + it.doc()
                + " | `"
                + it.example().replace("|", "\\|")
                + "` |\n")
        .collect(
            Collectors.joining(
                "", "| call | gives | what it does | example |\n|---|---|---|---|\n", ""));
  }
}
