package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.grammar.SokeLexer;
import dev.soke.grammar.SokeParser;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/// From ANTLR's contexts to statements.
final class StatementBuilder {
  private final TokenStream tokens;
  private final Slips slips;
  private final Places places;
  private final ExpressionBuilder expressions;
  private final DirectiveBuilder directives;

  StatementBuilder(TokenStream tokens, Slips slips) {
    this.tokens = tokens;
    this.slips = slips;
    this.places = slips.places();
    this.expressions = new ExpressionBuilder(slips);
    this.directives = new DirectiveBuilder(this, expressions);
  }

  /// What a statement without a slip says.
  Statement statement(SokeParser.StatementContext context) {
    ParserRuleContext shape = (ParserRuleContext) context.getChild(context.getChildCount() - 1);
    return switch (shape) {
      case SokeParser.AssignmentContext it -> assignment(context, it);
      case SokeParser.BlockContext it -> block(context, it);
      case SokeParser.ArrowContext it -> arrow(context, it);
      default -> directives.directive(shape, override(context), doc(context.getStart()));
    };
  }

  /// The statements in braces.
  List<Statement> body(SokeParser.BodyContext context) {
    return context.statements().statement().stream()
        .filter(statement -> statement.exception == null)
        .map(this::statement)
        .toList();
  }

  /// What stands between a kind and its brace.
  List<Expression> heads(SokeParser.HeadsContext context) {
    return context.head().stream()
        .filter(head -> head.exception == null)
        .map(expressions::head)
        .toList();
  }

  private Statement assignment(
      SokeParser.StatementContext statement, SokeParser.AssignmentContext context) {
    return new Statement.Assignment(
        override(statement),
        expressions.located(context.name()),
        context.APPEND() != null,
        expressions.value(context.value()),
        expressions.span(statement));
  }

  private Statement block(SokeParser.StatementContext statement, SokeParser.BlockContext context) {
    List<Expression> heads = heads(context.heads());
    Span header = places.of(statement.getStart());
    header = header.to(expressions.span(context.kind()));
    header = heads.isEmpty() ? header : header.to(heads.getLast().span());
    return new Statement.Block(
        override(statement),
        expressions.located(context.kind()),
        heads,
        context.body() == null ? null : body(context.body()),
        doc(statement.getStart()),
        header,
        expressions.span(statement));
  }

  private Statement arrow(SokeParser.StatementContext statement, SokeParser.ArrowContext context) {
    List<Located<String>> words = context.kind().stream().map(expressions::located).toList();
    boolean changed = !words.isEmpty() && isVerb(words.getFirst());
    List<Located<String>> kinds = changed ? words.subList(1, words.size()) : words;
    if (kinds.size() > 1) {
      slips.add(Code.SYN004, kinds.get(1).span(), "found", kinds.get(1).value());
    }
    Statement.Arrow arrow =
        new Statement.Arrow(
            kinds.isEmpty() ? null : kinds.getFirst(),
            endpoint(context.endpoint(0)),
            context.BIARROW() != null,
            endpoint(context.endpoint(1)),
            heads(context.heads()),
            doc(statement.getStart()),
            expressions.span(statement));
    return changed ? new Statement.Changed(words.getFirst(), arrow, arrow.span()) : arrow;
  }

  private static boolean isVerb(Located<String> word) {
    return word.value().equals("add") || word.value().equals("remove");
  }

  private Expression.Endpoint endpoint(SokeParser.EndpointContext context) {
    return new Expression.Endpoint(
        expressions.located(context.name(0)),
        expressions.located(context.name(1)),
        expressions.span(context));
  }

  private @Nullable Span override(SokeParser.StatementContext context) {
    return context.OVERRIDE() == null ? null : places.of(context.OVERRIDE().getSymbol());
  }

  /// The `///` lines right above a statement; one that ends a line of other things says nothing of
  /// the next.
  private String doc(Token start) {
    List<Token> docs = new ArrayList<>();
    int at = start.getTokenIndex() - 1;
    while (at >= 0 && (type(at) == SokeLexer.DOC || type(at) == SokeLexer.NEWLINE)) {
      if (type(at) == SokeLexer.DOC) {
        docs.addFirst(tokens.get(at));
      }
      at--;
    }
    int taken = at < 0 ? 0 : tokens.get(at).getLine();
    return String.join(
        "\n",
        docs.stream()
            .filter(line -> line.getLine() > taken)
            .map(line -> places.text(line).substring(3).strip())
            .toList());
  }

  private int type(int at) {
    return tokens.get(at).getType();
  }
}
