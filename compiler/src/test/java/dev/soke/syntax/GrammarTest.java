package dev.soke.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.grammar.SokeParser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The parser runs in ANTLR's fast mode, which is right only while no choice of the grammar depends
/// on more than the tokens ahead.
class GrammarTest {
  static List<String> texts() {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noChoiceIsAmbiguous(String name) {
    Slips slips = new Slips(new Places(Fixtures.source(name)));
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
