package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.KindSchema;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// From trees as they are written to trees of plain statements and values. Total: every loop runs
/// over a set that is known before, nothing calls itself, and what comes to more than {@link
/// Expansion#BUDGET} statements is a finding.
public final class Expander {
  private final Trouble trouble = new Trouble();
  private final Budget budget = new Budget(trouble);
  private final Declarations declarations = new Declarations(trouble);
  private final Scope top = Scope.of(declarations, trouble);
  private final TreeMap<String, Statement.Template> templates = new TreeMap<>();
  private final Bodies bodies = new Bodies(trouble, budget);

  private Expander() {}

  /// The plain trees of an estate.
  ///
  /// @param overlay the overlay to lay over it, or null for none
  public static Expansion expand(List<SyntaxTree> trees, @Nullable String overlay) {
    return overlay == null && trees.stream().noneMatch(tree -> Plainness.asks(tree.statements()))
        ? plain(trees)
        : new Expander().run(trees, overlay);
  }

  private static Expansion plain(List<SyntaxTree> trees) {
    long statements = Plainness.count(trees);
    Cost cost = new Cost(statements, statements);
    ValueOrigins origins = ValueOrigins.plain(trees);
    return new Expansion(trees, List.of(), cost, origins, TemplateUses.NONE, new TreeMap<>());
  }

  private Expansion run(List<SyntaxTree> trees, @Nullable String overlay) {
    Overlays overlays = Overlays.lay(trees, overlay, trouble);
    List<Statement> statements = overlays.statements();
    Likes likes = new Likes(declarations, templates, top, bodies, trouble);
    declarations.follow(likes);
    bodies.follow(likes);
    top.declare(statements);
    List<Statement> ready = new ArrayList<>();
    List<Statement> pending = new ArrayList<>();
    statements.forEach(statement -> sort(statement, ready, pending));
    List<Statement> plain = new ArrayList<>();
    loops(pending, plain, likes);
    ready.forEach(statement -> bodies.add(plain, statement, top, null));
    top.computeAll();
    templates.values().forEach(it -> new Arguments(it, trouble).check(top));
    List<SyntaxTree> made = spread(trees, plain);
    ValueOrigins origins =
        new ValueOrigins(made, likes.origins(), overlays.laid(), overlays.replaced());
    Cost cost = new Cost(Plainness.count(trees), budget.bound());
    return new Expansion(made, trouble.all(), cost, origins, trouble.uses(), top.values());
  }

  /// What may bring declarations waits; what the estate's tests and rules are made of is for
  /// others.
  private void sort(Statement statement, List<Statement> ready, List<Statement> pending) {
    switch (statement) {
      case Statement.Each _, Statement.Choice _ -> pending.add(statement);
      case Statement.Template it -> declare(it);
      case Statement.Let _, Statement.Rule _ -> {}
      case Statement.Block it when Plainness.isForOthers(it) -> {}
      case Statement.Block it -> {
        declarations.add(it);
        ready.add(it);
      }
      case Statement.Assignment _, Statement.Arrow _ -> ready.add(statement);
      case Statement.Changed it ->
          trouble.add(
              Code.NAM006, it.span(), "statement", it.verb().value(), "place", "an overlay");
    }
  }

  private void declare(Statement.Template template) {
    Statement.Template earlier = templates.putIfAbsent(template.name().value(), template);
    if (earlier != null) {
      trouble.add(
          Diagnostic.of(Code.NAM004, template.name().span())
              .with("kind", "template")
              .with("name", template.name())
              .related(earlier.name().span(), "first declared here"));
    }
  }

  /// Counts out the loops of the top, those first whose sets no other one may still add to.
  private void loops(List<Statement> pending, List<Statement> plain, Likes likes) {
    List<Statement> waiting = new ArrayList<>(pending);
    while (!waiting.isEmpty()) {
      List<Statement> ready = waiting.stream().filter(it -> !waits(it, waiting)).toList();
      for (Statement stuck : ready.isEmpty() ? waiting : List.<Statement>of()) {
        KindSchema kind = Plainness.asked(stuck).getFirst();
        trouble.add(Code.NAM023, stuck.span(), "set", kind.word());
      }
      waiting.removeAll(ready.isEmpty() ? List.copyOf(waiting) : ready);
      plain.addAll(run(ready, likes));
    }
  }

  /// What some loops come to. None of them sees what another one overrides, whichever stands first.
  private List<Statement> run(List<Statement> loops, Likes likes) {
    List<Statement> all = new ArrayList<>();
    List<Statement.Block> overrides = new ArrayList<>();
    for (Statement loop : loops) {
      List<Statement> made = new ArrayList<>();
      bodies.add(made, loop, top, null);
      for (Statement statement : made) {
        switch (statement) {
          case Statement.Block it when it.override() != null -> overrides.add(it);
          case Statement.Block it -> declare(it, likes);
          default -> {}
        }
      }
      all.addAll(made);
    }
    overrides.forEach(declarations::add);
    return all;
  }

  private void declare(Statement.Block block, Likes likes) {
    declarations.add(block);
    likes.made(block.kind().value(), String.valueOf(Declarations.name(block)), block);
  }

  private static boolean waits(Statement statement, List<Statement> waiting) {
    NavigableSet<String> asked = new TreeSet<>();
    Plainness.asked(statement).forEach(kind -> asked.add(kind.word()));
    return waiting.stream().anyMatch(it -> Plainness.declares(it, asked));
  }

  /// Puts each statement into the tree of the text that it comes from.
  private static List<SyntaxTree> spread(List<SyntaxTree> trees, List<Statement> statements) {
    List<SyntaxTree> spread = new ArrayList<>();
    for (SyntaxTree tree : trees) {
      List<Statement> own =
          statements.stream().filter(it -> it.span().source() == tree.source()).toList();
      spread.add(new SyntaxTree(tree.source(), own, tree.diagnostics()));
    }
    return spread;
  }
}
