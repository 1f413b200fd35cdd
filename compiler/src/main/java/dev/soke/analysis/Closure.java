package dev.soke.analysis;

import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import dev.soke.model.Site;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one cluster runs. Names that lead nowhere are left out, and every list holds each name
/// once.
///
/// @param runs the names of the profiles as the cluster, or else its site, names them in order
/// @param profiles the profiles so named, in that order
/// @param services the services of those profiles and the ones that always run, by name
/// @param planes the planes that those services stand on: in the order in which a sidecar among
///   them lists them, the remaining ones by name
public record Closure(
    List<Located<String>> runs,
    List<Profile> profiles,
    List<Service> services,
    List<Plane> planes) {
  /// Copies what it is given.
  public Closure {
    runs = List.copyOf(runs);
    profiles = List.copyOf(profiles);
    services = List.copyOf(services);
    planes = List.copyOf(planes);
  }

  /// What a cluster of the estate runs.
  public static Closure of(Estate estate, Cluster cluster) {
    return of(estate, cluster, everywhere(estate));
  }

  /// What every cluster of the estate runs, by the name of the cluster.
  public static SequencedMap<String, Closure> all(Estate estate) {
    List<Service> everywhere = everywhere(estate);
    SequencedMap<String, Closure> closures = new LinkedHashMap<>();
    estate
        .clusters()
        .forEach((name, cluster) -> closures.put(name, of(estate, cluster, everywhere)));
    return closures;
  }

  private static Closure of(Estate estate, Cluster cluster, List<Service> everywhere) {
    SequencedMap<String, Located<String>> runs = new LinkedHashMap<>();
    profilesOf(cluster, estate.sites().get(cluster.site().value()))
        .forEach(name -> runs.putIfAbsent(name.value(), name));
    SequencedMap<String, Profile> profiles = pick(estate.profiles(), runs.values());
    TreeMap<String, Service> services = new TreeMap<>();
    everywhere.forEach(service -> services.put(service.name().value(), service));
    profiles.values().forEach(it -> services.putAll(pick(estate.services(), it.services())));
    TreeMap<String, Plane> planes = new TreeMap<>();
    services.values().forEach(it -> planes.putAll(pick(estate.planes(), it.planes())));
    return new Closure(
        new ArrayList<>(runs.values()),
        new ArrayList<>(profiles.values()),
        new ArrayList<>(services.values()),
        Sidecars.inOrder(estate, services, planes));
  }

  private static List<Located<String>> profilesOf(Cluster cluster, @Nullable Site site) {
    return cluster.profiles().isEmpty() && site != null ? site.profiles() : cluster.profiles();
  }

  private static List<Service> everywhere(Estate estate) {
    return estate.services().values().stream().filter(it -> it.always().value()).toList();
  }

  private static <T> SequencedMap<String, T> pick(
      SequencedMap<String, T> declared, Iterable<Located<String>> names) {
    SequencedMap<String, T> picked = new LinkedHashMap<>();
    for (Located<String> name : names) {
      T found = declared.get(name.value());
      if (found != null) {
        picked.put(name.value(), found);
      }
    }
    return picked;
  }
}
