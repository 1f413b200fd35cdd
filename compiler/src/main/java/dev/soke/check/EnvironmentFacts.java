package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.ClusterEnvironment;
import dev.soke.analysis.SecretScan;
import dev.soke.analysis.ValueForms;
import dev.soke.model.Cluster;
import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Presence;
import dev.soke.model.Setting;
import dev.soke.model.Variable;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The variables of the environment, and the values that clusters give them.
///
/// A cluster may not write a value for a variable that carries a fact of the cluster, since nobody
/// would read it; nor for a secret, which is told as one in plain text.
final class EnvironmentFacts {
  /// Who gives the defaults.
  static final String OWNER = "environment";

  /// How the names begin that compose reads from every `.env`.
  private static final String RESERVED = "COMPOSE_";

  private final SequencedMap<String, Variable> variables = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private EnvironmentFacts() {}

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    EnvironmentFacts environments = new EnvironmentFacts();
    Environment environment = estate.environment();
    if (environment != null) {
      environment.variables().forEach(environments::addVariable);
    }
    for (Cluster cluster : estate.clusters().values()) {
      cluster.env().forEach(it -> environments.addSetting(cluster.name().value(), it));
      Closure closure = closures.get(cluster.name().value());
      if (closure != null) {
        environments.addMissing(cluster, ClusterEnvironment.of(estate, cluster, closure));
      }
    }
    return environments.facts;
  }

  private void addVariable(Variable variable) {
    Located<String> fallback = variable.fallback();
    boolean hasValue = variable.source() != null || fallback != null;
    variables.put(variable.name().value(), variable);
    facts.add(
        new OnVariables.VariableFact(
            variable.name().value(), hasValue, variable.secret() != null, variable.name().span()));
    if (variable.name().value().startsWith(RESERVED)) {
      facts.add(new OnVariables.VariableReserved(variable.name().value(), variable.name().span()));
    }
    if (fallback != null) {
      addJudged(OWNER, variable, fallback);
    }
    addAlwaysPresent(variable);
  }

  private void addSetting(String cluster, Setting setting) {
    String name = setting.name().value();
    Variable variable = variables.get(name);
    if (variable == null) {
      String near = NearName.of(name, variables.keySet());
      facts.add(new OnVariables.VariableUnknown(cluster, name, near, setting.name().span()));
    } else {
      addJudged(cluster, variable, setting.value());
      if (variable.presence().value() == Presence.GENERATED) {
        addPresent(variable, setting.value().span());
      }
    }
  }

  /// What is generated has no value that anybody could write, and what always has one is not
  /// optional.
  private void addAlwaysPresent(Variable variable) {
    if (variable.presence().value() == Presence.REQUIRED) return;
    Located<?> given = variable.source() == null ? variable.fallback() : variable.source();
    given = given == null ? variable.secret() : given;
    if (given != null) addPresent(variable, given.span());
  }

  private void addPresent(Variable variable, Span span) {
    facts.add(
        new OnVariables.VariablePresent(
            variable.name().value(),
            Words.of(variable.presence().value()),
            span,
            variable.name().span()));
  }

  private void addJudged(String owner, Variable variable, Located<String> value) {
    String name = variable.name().value();
    boolean suspect = SecretScan.of(name, value.value()) != null;
    if (variable.secret() != null && !suspect && !value.value().isBlank()) {
      facts.add(new OnVariables.SecretSuspect(owner, name, "plain", value.span()));
    }
    if (variable.secret() != null || suspect) {
      return;
    }
    String expected =
        variable.source() == null
            ? ValueForms.expected(variable, value.value())
            : "no value of its own, since it comes from the cluster";
    if (!expected.isEmpty()) {
      facts.add(
          new OnVariables.VariableBad(
              owner, name, value.value(), expected, value.span(), variable.name().span()));
    }
  }

  private void addMissing(Cluster cluster, ClusterEnvironment environment) {
    for (ClusterEnvironment.Entry entry : environment.entries()) {
      Variable variable = entry.variable();
      boolean needed = variable.presence().value() == Presence.REQUIRED;
      if (needed && variable.secret() == null && entry.value() == null) {
        facts.add(
            new OnVariables.VariableMissing(
                cluster.name().value(),
                variable.name().value(),
                cluster.name().span(),
                variable.name().span()));
      }
    }
  }
}
