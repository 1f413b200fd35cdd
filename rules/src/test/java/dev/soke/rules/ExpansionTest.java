package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.emit.Artifact;
import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is computed gives the very files that the same estate gives when it is written out.
class ExpansionTest {
  private static final Compiler COMPILER = new Compiler(RuleBook.load());
  private static final Path CASES = Path.of("src/test/resources/dev/soke/rules/expansion.md");
  private static final Path PAGE = Path.of("../docs/language.md");
  private static final Pattern CASE =
      Pattern.compile(
          "^## (.+?)$.*?^```soke\\n(.*?)^```$.*?^```soke\\n(.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ESTATE =
      Pattern.compile("^```soke\\n(estate demo .*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /// An estate in two ways of writing.
  record Case(String heading, String computed, String plain) {
    @Override
    public String toString() {
      return heading;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String head = "";
    Matcher matcher = CASE.matcher(read(CASES));
    while (matcher.find()) {
      if (matcher.group(1).equals("Base")) {
        head = matcher.group(2);
      }
      cases.add(new Case(matcher.group(1), head + matcher.group(2), head + matcher.group(3)));
    }
    return cases.subList(1, cases.size());
  }

  static List<String> blocks() {
    return ESTATE.matcher(read(PAGE)).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheFilesOfThePlainEstate(Case estate) {
    SequencedMap<String, String> plain = files(estate.plain());
    assertFalse(plain.isEmpty());
    assertEquals(plain, files(estate.computed()));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void whatThePageShowsIsRight(String text) {
    String overlay = text.contains("overlay staging") ? "staging" : null;
    for (Compiler compiler : List.of(COMPILER, COMPILER.over(overlay))) {
      Compilation compilation =
          compiler.compile(Input.of(List.of(new Source("estate.soke", text))));
      assertEquals(List.of(), compilation.diagnostics());
    }
  }

  private static SequencedMap<String, String> files(String text) {
    Compiler compiler = text.contains("overlay staging") ? COMPILER.over("staging") : COMPILER;
    Compilation compilation = compiler.compile(Input.of(List.of(new Source("estate.soke", text))));
    assertEquals(List.of(), compilation.diagnostics());
    SequencedMap<String, String> files = new TreeMap<>();
    for (Artifact artifact : compilation.outputs().artifacts()) {
      if (!artifact.path().contains("lock")) {
        files.put(artifact.path(), artifact.text());
      }
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
