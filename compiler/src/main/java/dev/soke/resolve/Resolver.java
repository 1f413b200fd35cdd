package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Estate;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Makes the estate of syntax trees: follows names, reads values, applies overrides.
public final class Resolver {
  private final List<SyntaxTree> trees;
  private final Defaults defaults = new Defaults();

  private Resolver(List<SyntaxTree> trees) {
    this.trees = trees;
  }

  /// The estate that these trees describe together; their order does not matter.
  public static Resolution resolve(List<SyntaxTree> trees) {
    return new Resolver(trees).resolve();
  }

  /// A declaration that cannot be built takes with it those that cannot be without it: the rounds
  /// end when no more fall, which at the latest is when all have.
  private Resolution resolve() {
    NavigableSet<String> damaged = Damage.words(trees);
    NavigableSet<String> incomplete = new TreeSet<>();
    while (true) {
      Report report = new Report();
      Drafts drafts = Drafts.of(trees, report);
      Scope scope = new Scope(drafts.names(), incomplete, damaged);
      Round round = new Round(drafts, new Binder(scope, defaults, report), report);
      Estate estate = round.estate(!damaged.isEmpty());
      if (incomplete.containsAll(round.incomplete())) {
        return finish(estate, report, damaged);
      }
      incomplete = round.incomplete();
    }
  }

  private Resolution finish(@Nullable Estate estate, Report report, NavigableSet<String> damaged) {
    boolean declared =
        trees.stream().flatMap(tree -> tree.statements().stream()).anyMatch(this::isEstate);
    if (!declared && damaged.isEmpty()) {
      Source first = trees.isEmpty() ? new Source("estate.soke", "") : trees.getFirst().source();
      report.add(Diagnostic.of(Code.SYN007, new Span(first, 0, 0)));
    }
    return new Resolution(estate, report.findings());
  }

  private boolean isEstate(Statement statement) {
    KindSchema kind =
        statement instanceof Statement.Block block
            ? Language.get().kind(block.kind().value())
            : null;
    return kind != null && kind.word().equals("estate");
  }
}
