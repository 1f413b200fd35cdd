package dev.soke.emit.compose;

import dev.soke.analysis.ClusterEnvironment;
import dev.soke.emit.Data;
import dev.soke.emit.Deployment;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The file of one cluster, in which nothing is left to interpolate.
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
  public Data value(Setting setting) {
    SequencedSet<Span> origins = new LinkedHashSet<>();
    origins.add(setting.value().span());
    String text = Dollars.replaced(setting.value().value(), name -> known(name, origins));
    return new Data.Text(text, List.copyOf(origins));
  }

  @Override
  public String clusterFolder() {
    return deployment.name();
  }

  private @Nullable String known(String name, SequencedSet<Span> origins) {
    for (ClusterEnvironment.Entry entry : environment.entries()) {
      Located<String> value = entry.value();
      if (value != null && entry.variable().name().value().equals(name)) {
        origins.add(value.span());
        origins.add(entry.variable().name().span());
        return Dollars.literal(value.value());
      }
    }
    return null;
  }
}
