package dev.soke;

import dev.soke.ask.EstateNames;
import dev.soke.ask.Expectation;
import dev.soke.ask.Trial;
import dev.soke.ask.Trials;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.emit.Artifact;
import dev.soke.expand.Evaluator;
import dev.soke.expand.Expansion;
import dev.soke.model.Estate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Runs the tests that an estate declares: each expectation is held against the estate as it is, or
/// as it would be with some changes laid over it.
public final class EstateTests {
  /// The overlay of a test; no user can give one this name.
  private static final String OVERLAY = "the test";

  private final Compiler compiler;
  private final Input input;
  private final Compiler.Judged base;

  /// @param input an estate that has tests
  public EstateTests(Compiler compiler, Input input) {
    this.compiler = compiler;
    this.input = input;
    this.base = compiler.reach(input, List.of());
  }

  /// What is found of the estate as it is; with an error among it there is nothing to run.
  public Compilation compilation() {
    return base.compilation();
  }

  /// Runs all tests, in the order of the texts; none when the estate has errors.
  public List<Outcome> run() {
    EstateNames names = names(base);
    return names == null || !compilation().ok()
        ? List.of()
        : Trials.read(base.trees(), names).trials().stream().map(this::run).toList();
  }

  private Outcome run(Trial trial) {
    List<Outcome.Failure> failures = new ArrayList<>();
    for (Expectation expectation : trial.expectations()) {
      List<String> reasons = reasons(expectation);
      if (!reasons.isEmpty()) {
        failures.add(new Outcome.Failure(expectation, reasons));
      }
    }
    return new Outcome(trial, failures);
  }

  /// Why an expectation is not met; empty when it is.
  private List<String> reasons(Expectation expectation) {
    List<Statement> changes = expectation.changes();
    Compiler.Judged judged = changes == null ? base : changed(changes, expectation.span());
    return switch (expectation) {
      case Expectation.Path path -> new PathTest(files()).reasons(path);
      case Expectation.Found found -> new FindingTest(base, judged).reasons(found);
      case Expectation.Holds holds -> holds(holds.condition(), judged);
    };
  }

  private SequencedMap<String, String> files() {
    SequencedMap<String, String> files = new TreeMap<>();
    for (Artifact artifact : compilation().outputs().artifacts()) {
      files.put(artifact.path(), artifact.text());
    }
    return files;
  }

  /// The estate with changes laid over it, and over its own overlay where one is chosen.
  private Compiler.Judged changed(List<Statement> changes, Span span) {
    List<Expression> heads = new ArrayList<>(List.of(new Expression.Word(OVERLAY, span)));
    String chosen = compiler.overlay();
    if (chosen != null) {
      heads.add(new Expression.Word("of", span));
      heads.add(new Expression.Word(chosen, span));
    }
    Statement.Block overlay =
        new Statement.Block(null, new Located<>("overlay", span), heads, changes, "", span, span);
    return compiler.over(OVERLAY).reach(input, List.of(overlay));
  }

  private static List<String> holds(Expression condition, Compiler.Judged judged) {
    EstateNames names = names(judged);
    if (names == null) {
      return FindingTest.instead(judged.compilation().diagnostics());
    }
    List<Diagnostic> wrong = new ArrayList<>();
    Boolean holds = new Evaluator(names, wrong::add).holds(condition);
    if (Boolean.TRUE.equals(holds)) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>(List.of("It does not hold."));
    names
        .weighed(condition)
        .forEach(part -> reasons.add("`" + part.place().text() + "` is " + part.value()));
    reasons.addAll(wrong.isEmpty() ? List.of() : FindingTest.instead(wrong));
    return reasons;
  }

  private static @Nullable EstateNames names(Compiler.Judged judged) {
    Estate estate = judged.compilation().estate();
    Expansion expansion = judged.expansion();
    return estate == null || expansion == null ? null : new EstateNames(estate, expansion.lets());
  }
}
