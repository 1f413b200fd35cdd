package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.grammar.SokeLexer;
import dev.soke.grammar.SokeParser;
import dev.soke.source.Span;
import dev.soke.syntax.Expression.Binary;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Groups a row of operands and operators by how much each operator binds. Of equals the left one
/// comes first. Nesting is as deep as the row is long at most, so rows are kept short.
final class Operators {
  /// How many operands, operators and prefixes one row may have.
  static final int LONGEST = 500;

  private final Slips slips;
  private final ExpressionBuilder expressions;
  private List<ParseTree> row = List.of();
  private int next;

  Operators(Slips slips, ExpressionBuilder expressions) {
    this.slips = slips;
    this.expressions = expressions;
  }

  /// The expression of a row: the children of a context.
  Expression read(List<ParseTree> children) {
    row = children.subList(0, Math.min(children.size(), LONGEST));
    if (row.size() < children.size()) {
      slips.add(Code.SYN043, place(children.get(LONGEST)), "limit", Integer.toString(LONGEST / 2));
      return operand(children.getLast());
    }
    return read(1);
  }

  private Expression read(int level) {
    Expression left = prefixed();
    while (next < row.size() && operator(row.get(next)).level() >= level) {
      Operator operator = operator(row.get(next));
      Span sign = place(row.get(next++));
      Expression right = read(operator.level() + 1);
      unchained(operator, left, sign);
      left = join(operator, sign, left, right);
    }
    return left;
  }

  private static Expression join(Operator operator, Span sign, Expression left, Expression right) {
    Span span = left.span().to(right.span());
    return operator == Operator.RANGE
        ? new Expression.Range(left, right, span)
        : new Binary(operator, sign, left, right, span);
  }

  private void unchained(Operator operator, Expression left, Span sign) {
    boolean chain =
        switch (left) {
          case Expression.Range _ -> operator == Operator.RANGE;
          case Binary before -> before.operator().compares() && operator.compares();
          default -> false;
        };
    if (chain && !slips.onLine(sign)) {
      slips.add(Code.SYN040, sign, "sign", operator.sign());
    }
  }

  /// An operand with the `not` and `-` before it.
  private Expression prefixed() {
    ParseTree first = row.get(next++);
    Operator operator =
        switch (token(first).getType()) {
          case SokeLexer.NOT -> Operator.NOT;
          case SokeLexer.MINUS -> Operator.NEGATIVE;
          default -> null;
        };
    if (operator == null || next == row.size() || first instanceof SokeParser.AtomContext) {
      return operand(first);
    }
    Expression operand = read(operator.level());
    return new Expression.Prefix(operator, operand, place(first).to(operand.span()));
  }

  private Expression operand(ParseTree tree) {
    return tree instanceof SokeParser.AtomContext atom
        ? expressions.atom(atom)
        : new Expression.Word(place(tree).text(), place(tree));
  }

  private Span place(ParseTree tree) {
    return slips.places().of(token(tree));
  }

  private static Token token(ParseTree tree) {
    return tree instanceof TerminalNode leaf
        ? leaf.getSymbol()
        : ((ParserRuleContext) tree).getStart();
  }

  private static Operator operator(ParseTree tree) {
    return switch (token(tree).getType()) {
      case SokeLexer.OTHERWISE -> Operator.OTHERWISE;
      case SokeLexer.OR -> Operator.OR;
      case SokeLexer.AND -> Operator.AND;
      case SokeLexer.EQUAL -> Operator.EQUAL;
      case SokeLexer.UNEQUAL -> Operator.UNEQUAL;
      case SokeLexer.LESS -> Operator.LESS;
      case SokeLexer.AT_MOST -> Operator.AT_MOST;
      case SokeLexer.GREATER -> Operator.GREATER;
      case SokeLexer.AT_LEAST -> Operator.AT_LEAST;
      case SokeLexer.IN -> Operator.IN;
      case SokeLexer.RANGE -> Operator.RANGE;
      case SokeLexer.PLUS -> Operator.PLUS;
      case SokeLexer.MINUS -> Operator.MINUS;
      case SokeLexer.STAR -> Operator.TIMES;
      case SokeLexer.SLASH -> Operator.DIVIDED;
      default -> Operator.REMAINDER;
    };
  }
}
