package dev.soke.ask;

import dev.soke.check.Fact;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Origin;
import dev.soke.diagnostic.Part;
import dev.soke.expand.Evaluator;
import dev.soke.expand.Names;
import dev.soke.expand.Value;
import dev.soke.expand.ValueOrigins;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rules that an estate declares, asked of its declarations. What goes against one becomes a
/// fact, which the engine judges like any other.
public final class OwnRules {
  /// The folder of packages, whose rules are not those of the estate itself.
  private static final String PACKAGES = "vendor/";

  private final EstateNames estate;
  private final ValueOrigins origins;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private OwnRules(EstateNames estate, ValueOrigins origins) {
    this.estate = estate;
    this.origins = origins;
  }

  /// Asks all rules.
  ///
  /// @param origins where values come from, to show what has the last word on them
  /// @param whole whether every name of the estate leads somewhere; otherwise what a rule finds
  ///   missing may not be, so that only the form of rules is looked at
  public static OwnRules ask(
      List<SyntaxTree> trees, EstateNames estate, ValueOrigins origins, boolean whole) {
    OwnRules rules = new OwnRules(estate, origins);
    NavigableMap<String, Statement.Rule> byName = new TreeMap<>();
    for (SyntaxTree tree : trees) {
      for (Statement statement : tree.statements()) {
        if (statement instanceof Statement.Rule rule && rules.isNew(rule, byName)) {
          OwnRule read = OwnRule.read(rule, rules.findings::add);
          if (read != null && whole && rules.isSound(read)) {
            rules.ask(read);
          }
        }
      }
    }
    return rules;
  }

  /// The names of the rules that some texts declare.
  static List<String> names(List<SyntaxTree> trees) {
    return trees.stream()
        .flatMap(tree -> tree.statements().stream())
        .filter(Statement.Rule.class::isInstance)
        .map(rule -> ((Statement.Rule) rule).name().value())
        .toList();
  }

  /// What goes against the rules.
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /// What is wrong with the rules themselves.
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  private boolean isNew(Statement.Rule rule, NavigableMap<String, Statement.Rule> byName) {
    Statement.Rule earlier = byName.putIfAbsent(rule.name().value(), rule);
    if (earlier != null) {
      findings.add(
          Diagnostic.of(Code.NAM004, rule.name().span())
              .with("kind", "rule")
              .with("name", rule.name())
              .related(earlier.name().span(), "first declared here"));
    }
    return earlier == null;
  }

  /// Of what is wrong with one rule the first thing is told.
  private boolean isSound(OwnRule rule) {
    Soundness soundness = new Soundness(estate, rule.kind());
    Expression when = rule.when();
    Diagnostic wrong = when == null ? null : soundness.ofCondition(when);
    wrong = wrong == null ? soundness.ofText(rule.message()) : wrong;
    wrong = wrong == null ? soundness.ofText(rule.reason()) : wrong;
    if (wrong != null) {
      findings.add(wrong);
    }
    return wrong == null;
  }

  private void ask(OwnRule rule) {
    List<Diagnostic> wrong = new ArrayList<>();
    for (Declared declared : estate.all(rule.kind())) {
      Names names = estate.of(declared.value());
      Evaluator evaluator = new Evaluator(names, wrong::add);
      Expression when = rule.when();
      Boolean holds = when == null ? Boolean.TRUE : evaluator.holds(when);
      String message = Boolean.TRUE.equals(holds) ? text(rule.message(), evaluator) : null;
      String reason = message == null ? null : text(rule.reason(), evaluator);
      if (message != null && reason != null) {
        facts.add(
            fact(
                rule,
                declared,
                message,
                reason,
                when == null ? List.of() : Operands.values(when, names),
                when == null
                    ? List.of()
                    : new Overridden(origins, names, declared.value()).places(when)));
      }
    }
    wrong.stream().findFirst().ifPresent(findings::add);
  }

  /// What a text comes to, without its full stop, which the message has.
  private static @Nullable String text(Expression text, Evaluator evaluator) {
    Value value = evaluator.value(text);
    return value == null ? null : value.shown().strip().replaceAll("\\.$", "");
  }

  private static Fact fact(
      OwnRule rule,
      Declared declared,
      String message,
      String reason,
      List<Part> parts,
      List<Span> overrides) {
    boolean packed = rule.rule().span().source().path().startsWith(PACKAGES);
    return new Fact.AgainstRule(
        rule.name(),
        rule.grave(),
        packed ? Origin.PACKAGE : Origin.ESTATE,
        message,
        reason,
        parts,
        overrides,
        declared.span(),
        rule.rule().name().span());
  }
}
