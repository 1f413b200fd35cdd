package dev.soke.syntax;

import dev.soke.grammar.SokeLexer;
import dev.soke.grammar.SokeParser;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression.Form;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/// From ANTLR's contexts to expressions.
final class ExpressionBuilder {
  private final Slips slips;
  private final Places places;

  ExpressionBuilder(Slips slips) {
    this.slips = slips;
    this.places = slips.places();
  }

  /// What stands behind `=`, in a list or in a field.
  Expression value(SokeParser.ValueContext context) {
    if (context.expr() != null) {
      return expression(context.expr());
    }
    return context.record() == null ? word(context) : fields(context.record());
  }

  /// One head of a block.
  Expression head(SokeParser.HeadContext context) {
    return context.getChildCount() == 1 && context.atom(0) != null
        ? atom(context.atom(0))
        : new Operators(slips, this).read(context.children);
  }

  /// An expression of any size.
  Expression expression(SokeParser.ExprContext context) {
    if (context.getChildCount() == 1) {
      return atom(context.atom(0));
    }
    return context.IF() == null
        ? new Operators(slips, this).read(context.children)
        : new Expression.Conditional(
            expression(context.expr(0)),
            expression(context.expr(1)),
            expression(context.expr(2)),
            span(context));
  }

  /// An operand.
  Expression atom(SokeParser.AtomContext context) {
    ParserRuleContext first = (ParserRuleContext) context.getChild(0);
    Expression atom =
        switch (first) {
          case SokeParser.ReferenceContext it -> reference(it);
          case SokeParser.TextContext it -> new Texts(slips).read(it.getStart());
          case SokeParser.LiteralContext it ->
              new Expression.Literal(form(it.getStart().getType()), words(it), span(it));
          case SokeParser.ListContext it -> list(it);
          case SokeParser.CallContext it -> call(it);
          case SokeParser.GroupContext it -> new Expression.Group(expression(it.expr()), span(it));
          default -> throw new IllegalStateException("no operand is " + first.getText());
        };
    return context.MEMBER() == null ? atom : member(atom, context);
  }

  /// A name that is all of its context.
  Expression.Word word(ParserRuleContext context) {
    return new Expression.Word(words(context), span(context));
  }

  /// The name before the parenthesis of a call.
  Located<String> called(TerminalNode function) {
    Span span = places.of(function.getSymbol());
    Span name = new Span(span.source(), span.start(), span.end() - 1);
    return new Located<>(name.text(), name);
  }

  /// The words of a context and where they stand.
  Located<String> located(ParserRuleContext context) {
    return new Located<>(words(context), span(context));
  }

  /// Where a context stands.
  Span span(ParserRuleContext context) {
    return places.of(context.getStart(), context.getStop());
  }

  private Expression reference(SokeParser.ReferenceContext context) {
    return context.AT() == null
        ? word(context)
        : new Expression.Endpoint(located(context.soft()), located(context.name()), span(context));
  }

  private Expression member(Expression owner, SokeParser.AtomContext context) {
    Span span = places.of(context.MEMBER().getSymbol());
    Span name = new Span(span.source(), span.start() + 1, span.end());
    return new Expression.Member(owner, new Located<>(name.text(), name), span(context));
  }

  private Expression list(SokeParser.ListContext context) {
    return new Expression.Sequence(
        context.value().stream().map(this::value).toList(), span(context));
  }

  private Expression fields(SokeParser.RecordContext context) {
    List<Expression.Field> fields =
        context.field().stream()
            .map(field -> new Expression.Field(located(field.name()), value(field.value())))
            .toList();
    return new Expression.Fields(fields, span(context));
  }

  private Expression call(SokeParser.CallContext context) {
    List<Expression.Argument> arguments =
        context.argument().stream()
            .map(it ->
                new Expression.Argument(
                    it.name() == null ? null : located(it.name()), value(it.value())))
            .toList();
    return new Expression.Call(called(context.FN()), arguments, span(context));
  }

  private static Form form(int type) {
    return switch (type) {
      case SokeLexer.QUANTITY -> Form.QUANTITY;
      case SokeLexer.ADDRESS -> Form.ADDRESS;
      case SokeLexer.CIDR -> Form.CIDR;
      case SokeLexer.DATE -> Form.DATE;
      case SokeLexer.HEX -> Form.HEX;
      case SokeLexer.DIGEST -> Form.DIGEST;
      case SokeLexer.VERSION -> Form.VERSION;
      default -> Form.NUMBER;
    };
  }

  private String words(ParserRuleContext context) {
    return span(context).text();
  }
}
