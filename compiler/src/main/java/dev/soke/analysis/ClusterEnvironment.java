package dev.soke.analysis;

import dev.soke.model.Cluster;
import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Presence;
import dev.soke.model.Secret;
import dev.soke.model.Setting;
import dev.soke.model.Variable;
import dev.soke.model.VariableForm;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What every variable of the environment is in one cluster, in the order of the `.env`.
///
/// @param entries one for each variable; none where the estate declares no environment
public record ClusterEnvironment(List<Entry> entries) {
  /// One variable in one cluster.
  ///
  /// @param value its value as the `.env` writes it, and where it was said; null for a secret, for
  ///   what is generated, and where nothing gives it one
  /// @param secret the secret that carries it; null where none does, or where it is not declared
  public record Entry(
      Variable variable, @Nullable Located<String> value, @Nullable Secret secret) {}

  /// Copies what it is given.
  public ClusterEnvironment {
    entries = List.copyOf(entries);
  }

  /// The environment of a cluster of the estate.
  public static ClusterEnvironment of(Estate estate, Cluster cluster) {
    return of(estate, cluster, Closure.of(estate, cluster));
  }

  /// The environment of a cluster whose closure is known already.
  public static ClusterEnvironment of(Estate estate, Cluster cluster, Closure closure) {
    Environment environment = estate.environment();
    if (environment == null) {
      return new ClusterEnvironment(List.of());
    }
    SequencedMap<String, Located<String>> given = new LinkedHashMap<>();
    for (Setting setting : cluster.env()) {
      given.put(setting.name().value(), setting.value());
    }
    return new ClusterEnvironment(
        environment.variables().stream()
            .map(it -> entry(estate, it, value(it, cluster, closure, given)))
            .toList());
  }

  private static Entry entry(Estate estate, Variable variable, @Nullable Located<String> value) {
    Located<String> secret = variable.secret();
    return secret == null
        ? new Entry(variable, value, null)
        : new Entry(variable, null, estate.secrets().get(secret.value()));
  }

  /// The fact of the cluster, else what the cluster gives, else the default.
  private static @Nullable Located<String> value(
      Variable variable,
      Cluster cluster,
      Closure closure,
      SequencedMap<String, Located<String>> given) {
    if (variable.presence().value() == Presence.GENERATED) return null;
    if (variable.source() != null) {
      return switch (variable.source().value()) {
        case CLUSTER -> cluster.name();
        case PROFILES -> new Located<>(names(closure), profilesSpan(cluster, closure));
        case PLANES -> new Located<>(planes(closure), variable.source().span());
      };
    }
    Located<String> own = given.get(variable.name().value());
    Located<String> value = own == null ? variable.fallback() : own;
    return value != null && variable.form().value() == VariableForm.RANGE
        ? new Located<>(value.value().replace("..", "-"), value.span())
        : value;
  }

  private static Span profilesSpan(Cluster cluster, Closure closure) {
    return closure.runs().isEmpty() ? cluster.name().span() : closure.runs().getFirst().span();
  }

  private static String names(Closure closure) {
    return closure.profiles().stream()
        .map(it -> it.name().value())
        .collect(Collectors.joining(","));
  }

  private static String planes(Closure closure) {
    return closure.planes().stream().map(it -> it.name().value()).collect(Collectors.joining(","));
  }
}
