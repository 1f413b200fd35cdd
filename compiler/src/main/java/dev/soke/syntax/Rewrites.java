package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.grammar.SokeParser;
import dev.soke.source.Span;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/// Says what a slip of grammar is, in the user's words, from where the parser stands, the token it
/// cannot take and the one before.
final class Rewrites {
  private final Slips slips;

  /// The type of the token after the odd one.
  private int next;

  /// The last line of a list that was written with dashes, or 0.
  private int dashed;

  Rewrites(Slips slips) {
    this.slips = slips;
  }

  /// Tells of a token that fits nowhere, unless its line has a slip that may be the cause.
  void tell(Parser parser, Token odd) {
    Token before = before(parser.getTokenStream(), odd);
    next = parser.getTokenStream().LA(2);
    if (odd.getType() == SokeParser.MINUS && atStart(before) && !slips.onLineOf(odd)) {
      dash(parser.getTokenStream(), odd);
      return;
    }
    if (slips.onLineOf(odd) || (before != null && slips.onLineOf(before))) {
      return;
    }
    if (parser.getContext() instanceof SokeParser.RecordContext) {
      field(before, odd);
    } else if (before == null || atStart(before)) {
      slips.add(Code.SYN028, odd);
    } else if (!afterSign(parser, before)) {
      inPlace(parser.getContext(), before, odd);
    }
  }

  /// A list with a dash on each line is one slip, and so is that nothing stands after `=` above it.
  private void dash(TokenStream tokens, Token odd) {
    boolean goesOn = dashed > 0 && dashed == odd.getLine() - 1;
    if (tokens.LA(2) == SokeParser.MINUS) {
      slips.add(Code.SYN020, slips.places().of(odd), "found", "--");
    } else if (!goesOn && !slips.onLineAbove(odd)) {
      slips.add(Code.SYN054, odd);
    }
    dashed = odd.getLine();
  }

  /// Whether a token after this one begins a statement.
  static boolean atStart(@Nullable Token before) {
    return before == null
        || switch (before.getType()) {
          case SokeParser.NEWLINE, SokeParser.SEMICOLON, SokeParser.LBRACE -> true;
          default -> false;
        };
  }

  /// Slips that the token before shows: something must follow it.
  private boolean afterSign(Parser parser, Token before) {
    switch (before.getType()) {
      case SokeParser.ASSIGN, SokeParser.APPEND, SokeParser.COLON -> slips.add(Code.SYN011, before);
      case SokeParser.PLUS,
          SokeParser.MINUS,
          SokeParser.STAR,
          SokeParser.SLASH,
          SokeParser.PERCENT,
          SokeParser.EQUAL,
          SokeParser.UNEQUAL,
          SokeParser.LESS,
          SokeParser.AT_MOST,
          SokeParser.GREATER,
          SokeParser.AT_LEAST,
          SokeParser.OTHERWISE ->
          slips.add(Code.SYN011, before);
      case SokeParser.RANGE -> slips.add(Code.SYN021, before);
      case SokeParser.ARROW, SokeParser.BIARROW -> slips.add(Code.SYN017, before);
      case SokeParser.OVERRIDE -> slips.add(Code.SYN029, before);
      case SokeParser.AT -> planeless(before(parser.getTokenStream(), before));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void planeless(@Nullable Token service) {
    if (service != null) {
      slips.add(Code.SYN016, service);
    }
  }

  private void field(@Nullable Token before, Token odd) {
    boolean first = before == null || atStart(before) || before.getType() == SokeParser.COMMA;
    slips.add(first ? Code.SYN025 : Code.SYN024, odd);
  }

  /// Slips that the place shows.
  private void inPlace(ParserRuleContext place, Token before, Token odd) {
    switch (place) {
      case SokeParser.EndpointContext _ -> planeless(before);
      case SokeParser.ArrowContext arrow -> arrowless(arrow);
      case SokeParser.ListContext _, SokeParser.CallContext _ -> item(before, odd);
      case SokeParser.FieldContext _ -> slips.add(Code.SYN025, before);
      case SokeParser.HeadsContext heads
          when heads.getParent() instanceof SokeParser.BlockContext block ->
          inHeader(block, before, odd);
      default -> inForm(place, before, odd);
    }
  }

  /// Slips that break a form of several words.
  private void inForm(ParserRuleContext place, Token before, Token odd) {
    Shape shape = Shape.at(place, odd);
    if (ends(odd.getType())) {
      slips.add(Code.SYN042, before);
    } else if (shape == null) {
      stray(before, odd);
    } else {
      Span span = slips.places().of(odd);
      slips.add(
          Code.SYN050, span, "word", shape.word(), "form", shape.form(), "found", span.text());
    }
  }

  private void stray(Token before, Token odd) {
    boolean unit = before.getType() == SokeParser.NUMBER && odd.getType() == SokeParser.WORD;
    if (unit && (ends(next) || next == SokeParser.COMMA || next == SokeParser.RBRACK)) {
      String number = slips.places().text(before);
      Span both = slips.places().of(before, odd);
      slips.add(Code.SYN055, both, "number", number, "unit", slips.places().text(odd));
    } else {
      slips.add(Code.SYN004, odd);
    }
  }

  private static boolean ends(int type) {
    return switch (type) {
      case SokeParser.NEWLINE, SokeParser.SEMICOLON, SokeParser.RBRACE, Token.EOF -> true;
      default -> false;
    };
  }

  private void arrowless(SokeParser.ArrowContext arrow) {
    SokeParser.EndpointContext from = arrow.endpoint(0);
    Span span = slips.places().of(from.getStart(), from.getStop());
    slips.add(Code.SYN018, span, "found", span.text());
  }

  private void item(Token before, Token odd) {
    boolean first =
        switch (before.getType()) {
          case SokeParser.COMMA, SokeParser.LBRACK, SokeParser.FN -> true;
          default -> false;
        };
    slips.add(first ? Code.SYN004 : Code.SYN024, odd);
  }

  private void inHeader(SokeParser.BlockContext block, Token before, Token odd) {
    switch (odd.getType()) {
      case SokeParser.ARROW, SokeParser.BIARROW -> planeless(before);
      case SokeParser.ASSIGN, SokeParser.APPEND -> slips.add(Code.SYN030, odd);
      case SokeParser.AT -> arrowOverridden(block, odd);
      default -> slips.add(Code.SYN004, odd);
    }
  }

  /// An endpoint where the kind of a block would stand.
  private void arrowOverridden(SokeParser.BlockContext block, Token odd) {
    Token first = block.getParent().getStart();
    if (first.getType() == SokeParser.OVERRIDE) {
      slips.add(Code.SYN029, first);
    } else {
      slips.add(Code.SYN004, odd);
    }
  }

  private static @Nullable Token before(TokenStream tokens, Token token) {
    int at = token.getTokenIndex() - 1;
    while (at >= 0 && tokens.get(at).getChannel() != Token.DEFAULT_CHANNEL) {
      at--;
    }
    return at < 0 ? null : tokens.get(at);
  }
}
