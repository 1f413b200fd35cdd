package dev.soke.rules;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of a code under docs/diagnostics: what it means, a wrong estate with its report, and a
/// right one.
///
/// @param text the Markdown, with LF line ends
record Page(Code code, String text) {
  static final Path FOLDER = Path.of("..", "docs", "diagnostics");

  private static final Pattern MARK = Pattern.compile("// error: ([A-Z]{3}\\d{3})$");

  static Page of(Code code) {
    try {
      return new Page(code, Files.readString(file(code), StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Path file(Code code) {
    return FOLDER.resolve(code + ".md");
  }

  /// The heading, without its mark.
  String title() {
    return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  /// The first fence of a language under a heading of the second level, or an empty text.
  String fence(String heading, String language) {
    Matcher matcher = pattern(heading, language).matcher(text);
    return matcher.find() ? matcher.group(2) : "";
  }

  /// Puts a report into the page for good.
  void write(String report) {
    String filled =
        pattern("Wrong", "text")
            .matcher(text)
            .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + report));
    try {
      Files.writeString(file(code), filled, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// The marks of an estate, as `line CODE`.
  static List<String> marks(String estate) {
    List<String> marks = new ArrayList<>();
    List<String> lines = estate.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        marks.add((i + 1) + " " + mark.group(1));
      }
    }
    return marks;
  }

  /// Findings in the form of marks.
  static List<String> marks(List<Diagnostic> findings) {
    return findings.stream().map(it -> it.span().from().line() + " " + it.code()).toList();
  }

  static List<Source> sources(String estate) {
    return List.of(new Source("estate.soke", estate));
  }

  private static Pattern pattern(String heading, String language) {
    return Pattern.compile(
        "(?ms)(^## " + heading + "$(?:(?!^## ).)*?^```" + language + "\\n)(.*?)(?=^```$)");
  }
}
