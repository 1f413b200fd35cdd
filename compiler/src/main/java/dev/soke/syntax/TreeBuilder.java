package dev.soke.syntax;

import dev.soke.grammar.SokeLexer;
import dev.soke.grammar.SokeParser;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression.Form;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// From ANTLR's contexts to statements and expressions; the only class that meets the contexts as
/// data. What the parser gave up is left out.
final class TreeBuilder {
  private final TokenStream tokens;
  private final Places places;
  private final Slips slips;

  private final List<Statement> harvested = new ArrayList<>();

  private TreeBuilder(TokenStream tokens, Slips slips) {
    this.tokens = tokens;
    this.places = slips.places();
    this.slips = slips;
  }

  /// The statements of a file, from tokens whose brackets and newlines are settled.
  static List<Statement> build(List<CommonToken> settled, Slips slips) {
    CommonTokenStream tokens = new CommonTokenStream(new ListTokenSource(settled));
    SokeParser parser = new SokeParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new Recovery(new Rewrites(slips)));
    // The grammar has no choice that needs more; the tests hold it to that.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    TreeBuilder builder = new TreeBuilder(tokens, slips);
    parser.addParseListener(builder.new Harvest());
    parser.file();
    return builder.harvested;
  }

  private List<Statement> statements(SokeParser.StatementsContext context) {
    return context.statement().stream()
        .filter(statement -> statement.exception == null)
        .map(this::statement)
        .toList();
  }

  private Statement statement(SokeParser.StatementContext context) {
    if (context.assignment() != null) {
      return assignment(context, context.assignment());
    }
    return context.block() != null
        ? block(context, context.block())
        : arrow(context, context.arrow());
  }

  private Statement assignment(
      SokeParser.StatementContext statement, SokeParser.AssignmentContext context) {
    return new Statement.Assignment(
        override(statement),
        name(context.name()),
        context.APPEND() != null,
        value(context.value()),
        span(statement));
  }

  private Statement block(SokeParser.StatementContext statement, SokeParser.BlockContext context) {
    List<Expression> heads = heads(context.heads());
    Span header = places.of(statement.getStart());
    header = header.to(span(context.kind()));
    header = heads.isEmpty() ? header : header.to(heads.getLast().span());
    return new Statement.Block(
        override(statement),
        located(context.kind()),
        heads,
        context.body() == null ? null : statements(context.body().statements()),
        doc(statement.getStart()),
        header,
        span(statement));
  }

  private Statement arrow(SokeParser.StatementContext statement, SokeParser.ArrowContext context) {
    return new Statement.Arrow(
        context.kind() == null ? null : located(context.kind()),
        endpoint(
            context.endpoint(0).name(0), context.endpoint(0).name(1), span(context.endpoint(0))),
        context.BIARROW() != null,
        endpoint(
            context.endpoint(1).name(0), context.endpoint(1).name(1), span(context.endpoint(1))),
        heads(context.heads()),
        doc(statement.getStart()),
        span(statement));
  }

  private @Nullable Span override(SokeParser.StatementContext context) {
    return context.OVERRIDE() == null ? null : places.of(context.OVERRIDE().getSymbol());
  }

  private List<Expression> heads(SokeParser.HeadsContext context) {
    return context.head().stream()
        .filter(head -> head.exception == null)
        .map(head -> range(head.range()))
        .toList();
  }

  private Expression value(SokeParser.ValueContext context) {
    return context.record() != null ? fields(context.record()) : range(context.range());
  }

  private Expression range(SokeParser.RangeContext context) {
    Expression low = atom(context.atom(0));
    return context.RANGE() == null
        ? low
        : new Expression.Range(low, atom(context.atom(1)), span(context));
  }

  private Expression atom(SokeParser.AtomContext context) {
    if (context.reference() != null) {
      return reference(context.reference());
    }
    if (context.text() != null) {
      return new Expression.Text(Escapes.resolve(context.getStart(), slips), span(context));
    }
    return context.list() != null
        ? list(context.list())
        : new Expression.Literal(form(context.getStart().getType()), words(context), span(context));
  }

  private Expression reference(SokeParser.ReferenceContext context) {
    return context.AT() == null
        ? new Expression.Word(words(context), span(context))
        : endpoint(context.name(0), context.name(1), span(context));
  }

  private Expression list(SokeParser.ListContext context) {
    return new Expression.Sequence(
        context.value().stream().map(this::value).toList(), span(context));
  }

  private Expression fields(SokeParser.RecordContext context) {
    List<Expression.Field> fields =
        context.field().stream()
            .map(field -> new Expression.Field(name(field.name()), value(field.value())))
            .toList();
    return new Expression.Fields(fields, span(context));
  }

  private Expression.Endpoint endpoint(
      SokeParser.NameContext service, SokeParser.NameContext plane, Span span) {
    return new Expression.Endpoint(name(service), name(plane), span);
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

  private Located<String> name(SokeParser.NameContext context) {
    return located(context);
  }

  private Located<String> located(ParserRuleContext context) {
    return new Located<>(words(context), span(context));
  }

  private String words(ParserRuleContext context) {
    return span(context).text();
  }

  private Span span(ParserRuleContext context) {
    return places.of(context.getStart(), context.getStop());
  }

  /// Takes each statement of the file as soon as it is parsed, and lets its contexts go: they need
  /// five times the memory of the statement.
  private final class Harvest implements ParseTreeListener {
    @Override
    public void exitEveryRule(ParserRuleContext context) {
      if (context instanceof SokeParser.StatementContext statement
          && context.getParent().getParent() instanceof SokeParser.FileContext) {
        if (statement.exception == null) {
          harvested.add(statement(statement));
        }
        context.getParent().children.clear();
      }
    }

    @Override
    public void enterEveryRule(ParserRuleContext context) {}

    @Override
    public void visitTerminal(TerminalNode node) {}

    @Override
    public void visitErrorNode(ErrorNode node) {}
  }
}
