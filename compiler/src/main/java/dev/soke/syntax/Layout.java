package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.grammar.SokeLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/// Decides what newlines and separators mean, by the brackets around them: in a block a newline
/// ends a statement, in a record it parts fields. Tells of signs that belong to another place and
/// puts the right ones there. Wants brackets in pairs.
final class Layout {
  private enum Place {
    BLOCK,
    RECORD,
    LIST
  }

  private final List<CommonToken> tokens;
  private final Slips slips;
  private final Deque<Place> places;
  private final List<CommonToken> settled = new ArrayList<>();
  private int last = SokeLexer.NEWLINE;

  /// How many tokens the statement has so far, not counting a leading `override`.
  private int length;

  private boolean assigned;

  /// Whether the statement goes on where the next line begins with a word that joins.
  private boolean joins;

  /// How many `if` the statement has so far.
  private int conditionals;

  /// Whether the statement is an `each`, which parts its loops by commas.
  private boolean loops;

  private Layout(List<CommonToken> tokens, Slips slips, Place place) {
    this.tokens = tokens;
    this.slips = slips;
    this.places = new ArrayDeque<>(List.of(place));
  }

  /// The tokens of a file as the grammar wants them.
  static List<CommonToken> settle(List<CommonToken> tokens, Slips slips) {
    return new Layout(tokens, slips, Place.BLOCK).run();
  }

  /// The tokens of an expression as the grammar wants them.
  static List<CommonToken> settleInline(List<CommonToken> tokens, Slips slips) {
    return new Layout(tokens, slips, Place.LIST).run();
  }

  private List<CommonToken> run() {
    for (int at = 0; at < tokens.size(); at++) {
      accept(tokens.get(at), at);
    }
    return settled;
  }

  /// Whether a brace after this type of token opens a record; otherwise it opens a body.
  static boolean opensFields(int before) {
    return switch (before) {
      case SokeLexer.ASSIGN,
          SokeLexer.APPEND,
          SokeLexer.COLON,
          SokeLexer.COMMA,
          SokeLexer.LBRACK,
          SokeLexer.LPAREN,
          SokeLexer.FN,
          SokeLexer.RANGE ->
          true;
      default -> false;
    };
  }

  private void accept(CommonToken token, int at) {
    switch (token.getType()) {
      case SokeLexer.DOC -> settled.add(token);
      case SokeLexer.NEWLINE -> newline(token, at);
      case SokeLexer.LBRACE -> enter(token, inValue() ? Place.RECORD : Place.BLOCK);
      case SokeLexer.LBRACK, SokeLexer.LPAREN, SokeLexer.FN -> enter(token, Place.LIST);
      case SokeLexer.RBRACE, SokeLexer.RBRACK, SokeLexer.RPAREN -> leave(token);
      case SokeLexer.COMMA -> comma(token);
      case SokeLexer.SEMICOLON -> semicolon(token);
      case SokeLexer.COLON -> colon(token);
      case SokeLexer.ASSIGN -> assign(token);
      case SokeLexer.EQUAL -> equal(token);
      case SokeLexer.LET -> let(token, at);
      case SokeLexer.IF -> conditional(token);
      case SokeLexer.WORD, SokeLexer.FOR -> word(token, at);
      case SokeLexer.UNFINISHED_TEXT -> add(token, SokeLexer.TEXT);
      default -> add(token, token.getType());
    }
  }

  private void newline(CommonToken token, int at) {
    if (places.element() == Place.RECORD) {
      if (last != SokeLexer.COMMA && last != SokeLexer.LBRACE && next(at) != SokeLexer.COMMA) {
        add(token, SokeLexer.COMMA);
      }
    } else if (last != SokeLexer.NEWLINE && !goesOn(at) && !braceOnNextLine(at)) {
      add(token, SokeLexer.NEWLINE);
    }
  }

  /// Rules are long: they go on where the next line begins with a word that joins. So does a choice
  /// with `else`.
  private boolean goesOn(int at) {
    int next = nextAt(at);
    return switch (tokens.get(next).getType()) {
      case SokeLexer.WHEN, SokeLexer.THEN, SokeLexer.AND, SokeLexer.OR -> joins;
      case SokeLexer.WORD -> joins && slips.places().text(tokens.get(next)).equals("because");
      case SokeLexer.ELSE -> {
        int after = tokens.get(next + 1).getType();
        yield last == SokeLexer.RBRACE && (after == SokeLexer.LBRACE || after == SokeLexer.IF);
      }
      default -> false;
    };
  }

  /// A header, or a name and `=`, whose brace stands on a line below.
  private boolean braceOnNextLine(int at) {
    boolean header = length > 0 && !assigned && last != SokeLexer.RBRACE;
    if (next(at) != SokeLexer.LBRACE || !(header || last == SokeLexer.ASSIGN)) {
      return false;
    }
    slips.add(Code.SYN015, tokens.get(nextAt(at)));
    return true;
  }

  /// Where a brace opens a record. After `=` with more than one name before it stands a body.
  private boolean inValue() {
    boolean header = last == SokeLexer.ASSIGN && length > 2;
    return places.element() != Place.BLOCK || (opensFields(last) && !header);
  }

  private void enter(CommonToken token, Place place) {
    add(token, token.getType());
    places.push(place);
    if (place == Place.BLOCK) {
      startStatement();
    }
  }

  private void leave(CommonToken token) {
    places.pop();
    add(token, token.getType());
  }

  private void comma(CommonToken token) {
    if (places.element() == Place.BLOCK && !loops) {
      slips.add(Code.SYN013, token);
      add(token, SokeLexer.SEMICOLON);
    } else {
      add(token, SokeLexer.COMMA);
    }
  }

  private void semicolon(CommonToken token) {
    if (places.element() == Place.BLOCK) {
      add(token, SokeLexer.SEMICOLON);
    } else {
      slips.add(Code.SYN014, token);
      add(token, SokeLexer.COMMA);
    }
  }

  private void colon(CommonToken token) {
    if (places.element() == Place.BLOCK && length == 1) {
      if (!slips.onLineOf(token)) {
        slips.add(Code.SYN012, token);
      }
      add(token, SokeLexer.ASSIGN);
    } else {
      add(token, SokeLexer.COLON);
    }
  }

  private void assign(CommonToken token) {
    if (places.element() == Place.RECORD) {
      slips.add(Code.SYN025, token);
      add(token, SokeLexer.COLON);
    } else {
      add(token, SokeLexer.ASSIGN);
    }
  }

  /// Compares, but not right after the one name of a statement.
  private void equal(CommonToken token) {
    boolean block = places.element() == Place.BLOCK && length == 1;
    if (block || (places.element() == Place.RECORD && fieldName())) {
      slips.add(Code.SYN027, slips.places().of(token), "found", "==", "wanted", "=");
      assign(token);
    } else {
      add(token, SokeLexer.EQUAL);
    }
  }

  /// Whether the last token is the name of a field.
  private boolean fieldName() {
    int before = settled.size() < 2 ? SokeLexer.COMMA : settled.get(settled.size() - 2).getType();
    return before == SokeLexer.COMMA || before == SokeLexer.LBRACE;
  }

  /// One expression in another, to a depth that the parser can take.
  private void conditional(CommonToken token) {
    conditionals++;
    if (conditionals == Brackets.DEEPEST + 1) {
      slips.add(Code.SYN043, slips.places().of(token), "limit", Integer.toString(Brackets.DEEPEST));
    }
    add(token, conditionals > Brackets.DEEPEST ? SokeLexer.WORD : SokeLexer.IF);
  }

  /// A word before a statement, like `override`, where a name follows.
  private void let(CommonToken token, int at) {
    boolean modifies = length == 0 && Words.isName(tokens.get(at + 1).getType());
    add(token, SokeLexer.LET);
    length -= modifies ? 1 : 0;
  }

  private void word(CommonToken token, int at) {
    String text = slips.places().text(token);
    ForeignWord foreign = ForeignWord.of(text);
    if (foreign != null && begins(foreign) && isNamed(tokens.get(at + 1))) {
      slips.add(
          Code.SYN051,
          slips.places().of(token),
          "found",
          text,
          "wanted",
          foreign.wanted(),
          "form",
          foreign.form());
    } else if (isNull(text) && (last == SokeLexer.ASSIGN || last == SokeLexer.COLON)) {
      slips.add(Code.SYN052, token);
    }
    add(token, token.getType());
  }

  /// Whether a foreign word stands where it would in its language.
  private boolean begins(ForeignWord word) {
    boolean afterBody = last == SokeLexer.RBRACE && word.wanted().equals("else if");
    return places.element() == Place.BLOCK && (length == 0 || afterBody);
  }

  private static boolean isNamed(CommonToken next) {
    return Words.isName(next.getType()) || next.getType() == SokeLexer.FN;
  }

  private static boolean isNull(String text) {
    return text.equals("null") || text.equals("nil") || text.equals("undefined");
  }

  private void add(CommonToken token, int type) {
    token.setType(type);
    settled.add(token);
    boolean modifier = type == SokeLexer.OVERRIDE && length == 0;
    joins = length == 0 ? isJoined(token) : joins;
    loops = length == 0 ? type == SokeLexer.EACH : loops;
    length += modifier ? 0 : 1;
    assigned |= type == SokeLexer.ASSIGN || type == SokeLexer.APPEND;
    last = type;
    if (places.element() == Place.BLOCK
        && (type == SokeLexer.NEWLINE || type == SokeLexer.SEMICOLON)) {
      startStatement();
    }
  }

  private boolean isJoined(CommonToken token) {
    return token.getType() == SokeLexer.RULE
        || (token.getType() == SokeLexer.WORD && slips.places().text(token).equals("suppress"));
  }

  private void startStatement() {
    length = 0;
    conditionals = 0;
    assigned = false;
  }

  private int next(int at) {
    return tokens.get(nextAt(at)).getType();
  }

  private int nextAt(int at) {
    int next = at;
    while (tokens.get(next).getType() == SokeLexer.NEWLINE
        || tokens.get(next).getType() == SokeLexer.DOC) {
      next++;
    }
    return next;
  }
}
