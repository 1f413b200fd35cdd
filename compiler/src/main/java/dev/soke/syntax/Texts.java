package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Reads quoted texts: plain ones, and those with expressions in `\( )`.
record Texts(Slips slips) {
  /// What a text says.
  Expression read(Token token) {
    Span span = slips.places().of(token);
    Span inside = Escapes.inside(span);
    return inside.text().contains("\\(")
        ? interpolation(inside, span)
        : new Expression.Text(Escapes.resolve(inside, slips), span);
  }

  private Expression interpolation(Span inside, Span whole) {
    List<Expression> parts = new ArrayList<>();
    String text = inside.source().text();
    int from = inside.start();
    for (int at = from; at < inside.end(); at++) {
      if (text.charAt(at) == '\\' && at + 1 < inside.end()) {
        int end = text.charAt(at + 1) == '(' ? close(inside, at + 2) : at + 2;
        if (text.charAt(at + 1) == '(') {
          addPlain(parts, new Span(inside.source(), from, at));
          Span hole = new Span(inside.source(), at, Math.min(end, inside.end()));
          addHole(parts, hole, end <= inside.end());
          from = Math.min(end, inside.end());
        }
        at = Math.min(end, inside.end()) - 1;
      }
    }
    addPlain(parts, new Span(inside.source(), Math.min(from, inside.end()), inside.end()));
    return new Expression.Interpolation(parts, whole);
  }

  private void addPlain(List<Expression> parts, Span span) {
    if (span.start() < span.end()) {
      parts.add(new Expression.Text(Escapes.resolve(span, slips), span));
    }
  }

  /// @param hole from the backslash to the parenthesis
  /// @param closed whether that is there
  private void addHole(List<Expression> parts, Span hole, boolean closed) {
    int end = hole.end() - 1;
    Expression expression =
        !closed || end - hole.start() < 3
            ? null
            : Syntax.expression(new Span(hole.source(), hole.start() + 2, end), slips);
    if (expression != null) {
      parts.add(expression);
    } else if (!slips.onLine(hole)) {
      slips.add(Code.SYN041, hole, "found", hole.text());
    }
  }

  /// Just behind the parenthesis that closes a hole, or past the end when none does.
  private static int close(Span inside, int start) {
    String text = inside.source().text();
    int depth = 1;
    boolean quoted = false;
    for (int at = start; at < inside.end(); at++) {
      char sign = text.charAt(at);
      if (sign == '\\') {
        at++;
      } else if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    return inside.end() + 1;
  }
}
