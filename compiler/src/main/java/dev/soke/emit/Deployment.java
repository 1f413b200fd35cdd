package dev.soke.emit;

import dev.soke.analysis.Closure;
import dev.soke.analysis.ClusterEnvironment;
import dev.soke.analysis.SecretDemand;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.util.List;

/// A cluster as it runs.
///
/// @param closure its profiles, their services, and the planes these stand on
public record Deployment(Estate estate, Cluster cluster, Closure closure) {
  /// Every cluster of the estate as it runs, by name.
  public static List<Deployment> all(Estate estate) {
    return estate.clusters().values().stream()
        .map(cluster -> new Deployment(estate, cluster, Closure.of(estate, cluster)))
        .toList();
  }

  /// What the variables of the environment are in it.
  public ClusterEnvironment environment() {
    return ClusterEnvironment.of(estate, cluster, closure);
  }

  /// The secrets it needs.
  public List<SecretDemand> secrets() {
    return SecretDemand.of(estate, cluster, closure);
  }

  /// The name of the cluster.
  public String name() {
    return cluster.name().value();
  }

  /// The name under which compose keeps its containers and volumes. It depends on names only: to
  /// change it is to lose the volumes.
  public String projectName() {
    return estate.header().name() + "-" + name();
  }

  /// The names of its profiles, where the user named them.
  public List<Located<String>> profiles() {
    return closure.runs();
  }

  /// What it runs.
  public List<Service> services() {
    return closure.services();
  }

  /// The planes its services stand on.
  public List<Plane> planes() {
    return closure.planes();
  }

  /// The names of the planes its services stand on.
  public List<Located<String>> planeNames() {
    return planes().stream().map(Plane::name).toList();
  }
}
