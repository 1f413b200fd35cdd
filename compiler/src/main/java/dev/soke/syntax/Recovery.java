package dev.soke.syntax;

import dev.soke.grammar.SokeParser;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/// Goes on after a slip of grammar: gives up the statement, or only the rest of its header, and
/// never guesses single tokens. Brackets come in pairs, so the end of a statement is certain.
final class Recovery extends DefaultErrorStrategy {
  private final Rewrites rewrites;

  Recovery(Rewrites rewrites) {
    this.rewrites = rewrites;
  }

  /// Called before each choice of the grammar. Only two places are loops that must not end early.
  @Override
  public void sync(Parser parser) {
    boolean fits =
        switch (parser.getContext()) {
          case SokeParser.StatementsContext _ -> fitsStatements(parser);
          case SokeParser.HeadsContext _ -> fitsHeads(parser);
          default -> true;
        };
    if (!fits) {
      tell(parser, parser.getCurrentToken());
      skip(parser, parser.getContext(), 0);
    }
  }

  @Override
  public void reportError(Parser parser, RecognitionException slip) {
    tell(parser, slip.getOffendingToken());
  }

  /// Leaves rule after rule until one that can go on.
  @Override
  public void recover(Parser parser, RecognitionException slip) {
    ParserRuleContext place = parser.getContext();
    switch (place) {
      case SokeParser.StatementContext _, SokeParser.HeadsContext _ ->
          skip(parser, place, depth(parser, place));
      case SokeParser.FileContext _, SokeParser.HoleContext _, SokeParser.QueryContext _ ->
          place.exception = slip;
      default -> throw slip;
    }
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw new InputMismatchException(parser);
  }

  private void tell(Parser parser, Token token) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      rewrites.tell(parser, token);
    }
  }

  private static boolean fitsStatements(Parser parser) {
    int next = parser.getTokenStream().LA(1);
    boolean starts = Words.isName(next);
    return endsStatement(next) || (starts && Rewrites.atStart(parser.getTokenStream().LT(-1)));
  }

  private static boolean fitsHeads(Parser parser) {
    int next = parser.getTokenStream().LA(1);
    return switch (next) {
      case SokeParser.ASSIGN,
          SokeParser.APPEND,
          SokeParser.ARROW,
          SokeParser.BIARROW,
          SokeParser.RANGE,
          SokeParser.AT,
          SokeParser.COLON ->
          false;
      default -> true;
    };
  }

  private static boolean endsStatement(int type) {
    return type == SokeParser.NEWLINE
        || type == SokeParser.SEMICOLON
        || type == SokeParser.RBRACE
        || type == Token.EOF;
  }

  /// How many brackets stand open between the start of a rule and the current token.
  private static int depth(Parser parser, ParserRuleContext place) {
    int depth = 0;
    int current = parser.getCurrentToken().getTokenIndex();
    for (int at = place.getStart().getTokenIndex(); at < current; at++) {
      depth += step(parser.getTokenStream().get(at).getType());
    }
    return depth;
  }

  private static void skip(Parser parser, ParserRuleContext place, int open) {
    boolean keepsBody = place instanceof SokeParser.HeadsContext;
    int depth = open;
    int next = parser.getTokenStream().LA(1);
    while (next != Token.EOF) {
      boolean stops = endsStatement(next) || (keepsBody && next == SokeParser.LBRACE);
      if (depth == 0 && stops) {
        return;
      }
      depth += step(next);
      parser.consume();
      next = parser.getTokenStream().LA(1);
    }
  }

  private static int step(int type) {
    return switch (type) {
      case SokeParser.LBRACE, SokeParser.LBRACK, SokeParser.LPAREN, SokeParser.FN -> 1;
      case SokeParser.RBRACE, SokeParser.RBRACK, SokeParser.RPAREN -> -1;
      default -> 0;
    };
  }
}
