package dev.soke.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.grammar.SokeParser;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The parser runs in ANTLR's fast mode, which is right only while no choice of the grammar depends
/// on more than the tokens ahead.
class GrammarTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SHOWN =
      Pattern.compile("^ *```soke\\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);

  /// Those of the fixtures, the examples and packages, and what the pages show.
  static List<Named<Source>> texts() throws IOException {
    List<Source> texts = new ArrayList<>();
    Fixtures.all().forEach(name -> texts.add(Fixtures.source(name)));
    for (Path file : files("examples", ".soke")) {
      texts.add(new Source(ROOT.relativize(file).toString(), Files.readString(file)));
    }
    for (Path file : files("packages", ".soke")) {
      texts.add(new Source(ROOT.relativize(file).toString(), Files.readString(file)));
    }
    for (Path page : files("docs", ".md")) {
      for (MatchResult block : SHOWN.matcher(Files.readString(page)).results().toList()) {
        String name = ROOT.relativize(page) + "@" + block.start();
        texts.add(new Source(name, block.group(1)));
      }
    }
    return texts.stream().map(text -> Named.of(text.path(), text)).toList();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noChoiceIsAmbiguous(Source source) {
    Slips slips = new Slips(new Places(source));
    List<String> doubts = new ArrayList<>();
    SokeParser parser =
        new SokeParser(
            new CommonTokenStream(
                new ListTokenSource(
                    Layout.settle(Brackets.pair(Scanner.tokens(slips), slips), slips))));
    parser.removeErrorListeners();
    parser.addErrorListener(new Doubts(doubts));
    parser.setErrorHandler(new Recovery(new Rewrites(slips)));
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    parser.file();
    assertEquals(List.of(), doubts);
  }

  private static final class Doubts extends BaseErrorListener {
    private final List<String> found;

    private Doubts(List<String> found) {
      this.found = found;
    }

    @Override
    public void reportAmbiguity(
        Parser parser,
        DFA dfa,
        int start,
        int stop,
        boolean exact,
        BitSet choices,
        ATNConfigSet configs) {
      doubt(parser, dfa, start);
    }

    @Override
    public void reportAttemptingFullContext(
        Parser parser, DFA dfa, int start, int stop, BitSet choices, ATNConfigSet configs) {
      doubt(parser, dfa, start);
    }

    private void doubt(Parser parser, DFA dfa, int start) {
      String rule = parser.getRuleNames()[dfa.atnStartState.ruleIndex];
      found.add(rule + " at line " + parser.getTokenStream().get(start).getLine());
    }
  }
}
