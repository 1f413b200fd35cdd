package dev.soke.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts under src/test/resources/format and what becomes of them.
class FormatterTest {
  private static final Path FOLDER = Path.of("src/test/resources/format");

  static List<Path> texts() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".soke")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theLayoutIsTheOneExpected(Path file) throws IOException {
    String formatted = format(Files.readString(file));
    Path expected = Path.of(file.toString().replace(".soke", ".formatted"));
    if ("1".equals(System.getenv("UPDATE_EXPECTED"))) {
      Files.writeString(expected, formatted);
    }
    assertEquals(Files.readString(expected), formatted);
    assertEquals(formatted, format(formatted));
  }

  private static String format(String text) {
    return Formatter.format(new Source("a.soke", text));
  }
}
