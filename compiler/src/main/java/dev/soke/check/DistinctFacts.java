package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.ClusterEnvironment;
import dev.soke.analysis.Overlaps;
import dev.soke.analysis.ValueForms;
import dev.soke.model.Cluster;
import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Interval;
import dev.soke.model.Variable;
import dev.soke.model.VariableForm;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Values that no two clusters may share.
final class DistinctFacts {
  private final Estate estate;
  private final SequencedMap<String, ClusterEnvironment> environments = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private DistinctFacts(Estate estate, SequencedMap<String, Closure> closures) {
    this.estate = estate;
    closures.forEach((name, closure) -> {
      Cluster cluster = estate.clusters().get(name);
      if (cluster != null) {
        environments.put(name, ClusterEnvironment.of(estate, cluster, closure));
      }
    });
  }

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    Environment environment = estate.environment();
    if (environment == null
        || environment.variables().stream().noneMatch(it -> it.distinct().value())) {
      return List.of();
    }
    DistinctFacts distinct = new DistinctFacts(estate, closures);
    environment.variables().stream().filter(it -> it.distinct().value()).forEach(distinct::add);
    return distinct.facts;
  }

  private void add(Variable variable) {
    SequencedMap<String, Located<String>> values = values(variable);
    if (variable.form().value() == VariableForm.RANGE) {
      addOverlaps(variable, values);
    } else {
      addEqual(variable, values);
    }
  }

  /// The sound values by cluster; what is malformed has its own finding.
  private SequencedMap<String, Located<String>> values(Variable variable) {
    SequencedMap<String, Located<String>> values = new TreeMap<>();
    environments.forEach((cluster, environment) ->
        environment.entries().stream()
            .filter(it -> it.variable().name().equals(variable.name()))
            .forEach(it -> {
              Located<String> value = it.value();
              if (value != null && ValueForms.expected(variable, value.value()).isEmpty()) {
                values.put(cluster, value);
              }
            }));
    return values;
  }

  private void addOverlaps(Variable variable, SequencedMap<String, Located<String>> values) {
    SequencedMap<String, Interval> ranges = new TreeMap<>();
    values.forEach((cluster, value) -> ranges.put(cluster, ValueForms.range(value.value())));
    Overlaps.of(ranges).forEach(it -> add(variable, it.name(), it.other(), values));
  }

  private void addEqual(Variable variable, SequencedMap<String, Located<String>> values) {
    SequencedMap<String, String> first = new TreeMap<>();
    values.forEach((cluster, value) -> {
      String other = first.putIfAbsent(value.value(), cluster);
      if (other != null) {
        add(variable, cluster, other, values);
      }
    });
  }

  private void add(
      Variable variable,
      String cluster,
      String other,
      SequencedMap<String, Located<String>> values) {
    facts.add(
        new OnVariables.NotDistinct(
            variable.name().value(),
            cluster,
            other,
            span(variable, cluster, values),
            span(variable, other, values)));
  }

  /// Where the cluster says it; its name where it only takes the default.
  private Span span(
      Variable variable, String cluster, SequencedMap<String, Located<String>> values) {
    Located<String> value = values.get(cluster);
    Located<String> fallback = variable.fallback();
    Cluster declared = estate.clusters().get(cluster);
    if (value == null || declared == null) {
      return variable.name().span();
    }
    return fallback != null && fallback.span().equals(value.span())
        ? declared.name().span()
        : value.span();
  }
}
