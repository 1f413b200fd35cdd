package dev.soke.emit.compose;

import dev.soke.analysis.ClusterEnvironment;
import dev.soke.analysis.Variables;
import dev.soke.emit.Data;
import dev.soke.emit.Deployment;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Presence;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The file of one cluster, in which nothing is left to interpolate but what is generated when the
/// cluster starts.
record OneCluster(Deployment deployment, ClusterEnvironment environment) implements Scope {
  OneCluster(Deployment deployment) {
    this(deployment, deployment.environment());
  }

  @Override
  public Estate estate() {
    return deployment.estate();
  }

  @Override
  public Data projectName() {
    return Data.text(
        deployment.projectName(),
        deployment.cluster().name().span(),
        estate().header().name().span());
  }

  @Override
  public Collection<Service> services() {
    return deployment.services();
  }

  @Override
  public Collection<Plane> planes() {
    return deployment.planes();
  }

  @Override
  public List<Located<String>> profiles(Service service) {
    return List.of();
  }

  @Override
  public @Nullable Data value(Setting setting) {
    if (Variables.uses(setting.value().value()).stream().anyMatch(this::isAbsent)) return null;
    SequencedSet<Span> origins = new LinkedHashSet<>();
    origins.add(setting.value().span());
    String text = Dollars.replaced(setting.value().value(), name -> known(name, origins));
    return new Data.Text(text, List.copyOf(origins));
  }

  @Override
  public String clusterFolder() {
    return deployment.name();
  }

  private boolean isAbsent(String name) {
    return environment.entries().stream()
        .anyMatch(entry ->
            entry.variable().name().value().equals(name)
                && entry.variable().presence().value() == Presence.OPTIONAL
                && entry.value() == null);
  }

  private @Nullable String known(String name, SequencedSet<Span> origins) {
    for (ClusterEnvironment.Entry entry : environment.entries()) {
      Located<String> value = entry.value();
      if (!entry.variable().name().value().equals(name)) continue;
      if (entry.variable().presence().value() == Presence.GENERATED) {
        origins.add(entry.variable().name().span());
        return Demand.generated(name);
      }
      if (value != null) {
        origins.add(value.span());
        origins.add(entry.variable().name().span());
        return Dollars.literal(value.value());
      }
    }
    return null;
  }
}
