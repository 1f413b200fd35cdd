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
  private final Deque<Place> places = new ArrayDeque<>(List.of(Place.BLOCK));
  private final List<CommonToken> settled = new ArrayList<>();
  private int last = SokeLexer.NEWLINE;

  /// How many tokens the statement has so far, not counting a leading `override`.
  private int length;

  private boolean assigned;

  private Layout(List<CommonToken> tokens, Slips slips) {
    this.tokens = tokens;
    this.slips = slips;
  }

  /// The tokens as the grammar wants them.
  static List<CommonToken> settle(List<CommonToken> tokens, Slips slips) {
    Layout layout = new Layout(tokens, slips);
    for (int at = 0; at < tokens.size(); at++) {
      layout.accept(tokens.get(at), at);
    }
    return layout.settled;
  }

  /// Whether a brace after this type of token opens a record; otherwise it opens a body.
  static boolean opensFields(int before) {
    return switch (before) {
      case SokeLexer.ASSIGN,
          SokeLexer.APPEND,
          SokeLexer.COLON,
          SokeLexer.COMMA,
          SokeLexer.LBRACK,
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
      case SokeLexer.LBRACK -> enter(token, Place.LIST);
      case SokeLexer.RBRACE, SokeLexer.RBRACK -> leave(token);
      case SokeLexer.COMMA -> comma(token);
      case SokeLexer.SEMICOLON -> semicolon(token);
      case SokeLexer.COLON -> colon(token);
      case SokeLexer.ASSIGN -> assign(token);
      case SokeLexer.UNFINISHED_TEXT -> add(token, SokeLexer.TEXT);
      default -> add(token, token.getType());
    }
  }

  private void newline(CommonToken token, int at) {
    if (places.element() == Place.RECORD) {
      if (last != SokeLexer.COMMA && last != SokeLexer.LBRACE && next(at) != SokeLexer.COMMA) {
        add(token, SokeLexer.COMMA);
      }
    } else if (last != SokeLexer.NEWLINE && !braceOnNextLine(at)) {
      add(token, SokeLexer.NEWLINE);
    }
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
    if (places.element() == Place.BLOCK) {
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
      slips.add(Code.SYN012, token);
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

  private void add(CommonToken token, int type) {
    token.setType(type);
    settled.add(token);
    boolean modifier = type == SokeLexer.OVERRIDE && length == 0;
    length += modifier ? 0 : 1;
    assigned |= type == SokeLexer.ASSIGN || type == SokeLexer.APPEND;
    last = type;
    if (places.element() == Place.BLOCK
        && (type == SokeLexer.NEWLINE || type == SokeLexer.SEMICOLON)) {
      startStatement();
    }
  }

  private void startStatement() {
    length = 0;
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
