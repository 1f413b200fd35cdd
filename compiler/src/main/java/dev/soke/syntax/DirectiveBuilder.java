package dev.soke.syntax;

import dev.soke.grammar.SokeParser;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/// From ANTLR's contexts to the statements that are worked off before the estate is resolved.
record DirectiveBuilder(StatementBuilder statements, ExpressionBuilder expressions) {
  /// What a directive without a slip says.
  Statement directive(ParserRuleContext context, @Nullable Span override, String doc) {
    return switch (context) {
      case SokeParser.LetContext it -> let(it, override, doc);
      case SokeParser.EachContext it -> each(it);
      case SokeParser.ChoiceContext it -> choice(it);
      case SokeParser.TemplateContext it -> template(it, doc);
      case SokeParser.RuleContext it -> rule(it, doc);
      default -> throw new IllegalStateException("no statement is a " + context.getText());
    };
  }

  private Statement let(SokeParser.LetContext context, @Nullable Span override, String doc) {
    Span span = expressions.span(context);
    return new Statement.Let(
        override,
        expressions.located(context.name()),
        expressions.value(context.value()),
        doc,
        override == null ? span : override.to(span));
  }

  private Statement each(SokeParser.EachContext context) {
    List<Statement.Loop> loops =
        context.loop().stream()
            .map(loop ->
                new Statement.Loop(
                    expressions.located(loop.name()), expressions.expression(loop.expr())))
            .toList();
    Expression where = context.expr() == null ? null : expressions.expression(context.expr());
    Span span = expressions.span(context);
    Span last = where == null ? loops.getLast().set().span() : where.span();
    return new Statement.Each(
        loops,
        where,
        statements.body(context.body()),
        new Span(span.source(), span.start(), last.end()),
        span);
  }

  private Statement choice(SokeParser.ChoiceContext context) {
    List<Statement.Branch> branches =
        context.branch().stream()
            .map(branch ->
                new Statement.Branch(
                    expressions.expression(branch.expr()), statements.body(branch.body())))
            .toList();
    List<Statement> otherwise =
        context.body() == null ? List.of() : statements.body(context.body());
    return new Statement.Choice(branches, otherwise, expressions.span(context));
  }

  private Statement template(SokeParser.TemplateContext context, String doc) {
    Span span = expressions.span(context);
    boolean bare = context.FN() == null;
    Located<String> kind = expressions.located(context.name(bare ? 1 : 0));
    return new Statement.Template(
        bare ? expressions.located(context.name(0)) : expressions.called(context.FN()),
        context.parameter().stream().map(this::parameter).toList(),
        kind,
        statements.body(context.body()),
        doc,
        new Span(span.source(), span.start(), kind.span().end()),
        span);
  }

  private Statement.Parameter parameter(SokeParser.ParameterContext context) {
    List<Located<String>> words =
        IntStream.range(1, context.name().size())
            .mapToObj(at -> expressions.located(context.name(at)))
            .toList();
    return new Statement.Parameter(
        expressions.located(context.name(0)),
        words,
        context.value() == null ? null : expressions.value(context.value()));
  }

  private Statement rule(SokeParser.RuleContext context, String doc) {
    return new Statement.Rule(
        expressions.located(context.name(0)),
        expressions.located(context.name(1)),
        context.expr() == null ? null : expressions.expression(context.expr()),
        statements.heads(context.heads()),
        doc,
        expressions.span(context));
  }
}
