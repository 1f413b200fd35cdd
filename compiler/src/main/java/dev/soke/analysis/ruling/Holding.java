package dev.soke.analysis.ruling;

import dev.soke.analysis.Closure;
import dev.soke.model.Cluster;
import dev.soke.model.DataTransfer;
import dev.soke.model.Dataset;
import dev.soke.model.Estate;
import dev.soke.model.Service;
import dev.soke.model.Site;
import dev.soke.model.Store;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A site that holds data.
///
/// @param place where the estate says so
record Holding(Dataset dataset, Site site, Located<String> place) {
  /// The sites that hold a dataset: those it names, and those that run a service with a store of
  /// it.
  static List<Holding> of(Estate estate, Dataset dataset) {
    SequencedMap<String, Holding> found = new TreeMap<>();
    dataset.sites().forEach(it -> add(found, estate, dataset, it.value(), it));
    for (Located<String> named : dataset.stores()) {
      Store store = estate.stores().get(named.value());
      if (store == null) continue;
      for (Cluster cluster : estate.clusters().values()) {
        List<Service> runs = Closure.of(estate, cluster).services();
        if (runs.stream().anyMatch(it -> it.name().value().equals(store.keeper().value()))) {
          add(found, estate, dataset, cluster.site().value(), named);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void add(
      SequencedMap<String, Holding> found,
      Estate estate,
      Dataset dataset,
      String name,
      Located<String> place) {
    Site site = estate.sites().get(name);
    if (site != null) found.putIfAbsent(name, new Holding(dataset, site, place));
  }

  /// Where the site is; null when it does not say.
  @Nullable String location() {
    Located<String> location = site.location();
    return location == null ? null : location.value();
  }

  String what() {
    return "dataset `" + dataset.name().value() + "`";
  }

  String by() {
    return "site `" + site.name().value() + "`";
  }

  /// What permits the dataset to be where the site is; null when nothing is written.
  @Nullable DataTransfer transfer(Asking asking) {
    String location = location();
    return location == null
        ? null
        : dataset.transfers().stream()
            .filter(it -> asking.isWithin(location, it.to().value()))
            .findFirst()
            .orElse(null);
  }
}
