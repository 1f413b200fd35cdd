package dev.soke.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples and the texts in the pages stand in the layout that `soke fmt` gives.
/// `UPDATE_EXPECTED=1` puts them into it.
class FormattedFilesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern FENCE = Pattern.compile("(?ms)(^```soke\\n)(.*?)(?=^```$)");

  static Stream<Path> examples() {
    return files(ROOT.resolve("examples"), ".soke");
  }

  static Stream<Path> pages() {
    return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreFormatted(Path file) throws IOException {
    String text = Files.readString(file);
    hold(file, text, format(text));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textsInPagesAreFormatted(Path file) throws IOException {
    String text = Files.readString(file);
    hold(
        file,
        text,
        FENCE
            .matcher(text)
            .replaceAll(it -> Matcher.quoteReplacement(it.group(1) + format(it.group(2)))));
  }

  private static void hold(Path file, String text, String formatted) throws IOException {
    if ("1".equals(System.getenv("UPDATE_EXPECTED")) && !formatted.equals(text)) {
      Files.writeString(file, formatted);
    } else {
      assertEquals(formatted, text);
    }
  }

  private static String format(String text) {
    return Formatter.format(new Source("a.soke", text));
  }

  private static Stream<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(suffix))
              .filter(file -> !file.toString().contains("/expected/"))
              .sorted()
              .toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
