package dev.soke.syntax;

import dev.soke.grammar.SokeParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Runs the parser over tokens whose brackets and newlines are settled, and hands its contexts to
/// those who read them. What the parser gave up is left out.
final class TreeBuilder {
  private final StatementBuilder statements;
  private final List<Statement> harvested = new ArrayList<>();

  private TreeBuilder(StatementBuilder statements) {
    this.statements = statements;
  }

  /// The statements of a file.
  static List<Statement> build(List<CommonToken> settled, Slips slips) {
    SokeParser parser = parser(settled, slips);
    TreeBuilder builder = new TreeBuilder(new StatementBuilder(parser.getTokenStream(), slips));
    parser.addParseListener(builder.new Harvest());
    parser.file();
    return builder.harvested;
  }

  /// One expression, or null when it is none, which is told.
  static @Nullable Expression expression(List<CommonToken> settled, Slips slips) {
    SokeParser.HoleContext hole = parser(settled, slips).hole();
    return hole.exception == null ? new ExpressionBuilder(slips).expression(hole.expr()) : null;
  }

  /// A set with a condition, or null when it is none, which is told.
  static SyntaxTree.@Nullable Query query(List<CommonToken> settled, Slips slips) {
    SokeParser.QueryContext query = parser(settled, slips).query();
    ExpressionBuilder expressions = new ExpressionBuilder(slips);
    return query.exception == null
        ? new SyntaxTree.Query(
            expressions.expression(query.expr(0)),
            query.expr(1) == null ? null : expressions.expression(query.expr(1)))
        : null;
  }

  private static SokeParser parser(List<CommonToken> settled, Slips slips) {
    SokeParser parser = new SokeParser(new CommonTokenStream(new ListTokenSource(settled)));
    parser.removeErrorListeners();
    parser.setErrorHandler(new Recovery(new Rewrites(slips)));
    // The grammar has no choice that needs more; the tests hold it to that.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    return parser;
  }

  /// Takes each statement of the file as soon as it is parsed, and lets its contexts go: they need
  /// five times the memory of the statement.
  private final class Harvest implements ParseTreeListener {
    @Override
    public void exitEveryRule(ParserRuleContext context) {
      if (context instanceof SokeParser.StatementContext statement
          && context.getParent().getParent() instanceof SokeParser.FileContext) {
        if (statement.exception == null) {
          harvested.add(statements.statement(statement));
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
