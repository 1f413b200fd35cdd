package dev.soke;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cases in Markdown: each `soke` fence under a heading is one, and `// error: CODE` behind a line
/// says which findings that line gives. A code may be cut to its letters.
public final class MarkedCases {
  private static final Pattern CASE =
      Pattern.compile("^## (.+?)$.*?^```soke\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("// error(?:-at-(\\d+))?: ([A-Z0-9 ]+)$");

  private MarkedCases() {}

  /// One case.
  ///
  /// @param heading what it is about
  /// @param text the estate
  public record Case(String heading, String text) {
    /// The findings it should give, as `line CODE`, sorted.
    public List<String> expected() {
      List<String> expected = new ArrayList<>();
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        if (mark.find()) {
          String line = mark.group(1) == null ? String.valueOf(i + 1) : mark.group(1);
          for (String code : mark.group(2).split(" ", -1)) {
            expected.add(line + " " + code);
          }
        }
      }
      return expected.stream().sorted().toList();
    }

    /// The text as a source.
    public Source source() {
      return new Source("case.soke", text);
    }

    /// Findings as `line CODE`, sorted, cut as the expected ones are.
    public List<String> told(List<Diagnostic> findings) {
      TreeSet<String> wanted = new TreeSet<>(expected());
      return findings.stream()
          .map(f -> f.span().from().line() + " " + f.code())
          .map(f ->
              wanted.contains(f.substring(0, f.length() - 3)) ? f.substring(0, f.length() - 3) : f)
          .sorted()
          .toList();
    }

    @Override
    public String toString() {
      return heading;
    }
  }

  /// The cases of a Markdown file among the test resources.
  public static List<Case> of(String resource) {
    try {
      Path file = Path.of("src/test/resources").resolve(resource);
      Matcher matcher = CASE.matcher(Files.readString(file, StandardCharsets.UTF_8));
      List<Case> cases = new ArrayList<>();
      while (matcher.find()) {
        cases.add(new Case(matcher.group(1), matcher.group(2)));
      }
      return cases;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
