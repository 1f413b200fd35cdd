package dev.soke.emit.proxmox;

import dev.soke.model.Estate;
import dev.soke.model.ResourcePool;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The pools that guests of a cluster are in, with those around them, outer ones first.
final class Pools {
  private Pools() {}

  static List<ResourcePool> of(Place place) {
    SequencedMap<String, ResourcePool> pools = new TreeMap<>();
    for (Machine machine : place.machines()) {
      Located<String> pool = machine.guest().pool();
      if (pool != null) {
        chain(place.estate(), pool.value())
            .forEach(it -> pools.put(id(place.estate(), it.name().value()), it));
      }
    }
    return List.copyOf(pools.values());
  }

  /// Its name behind those of the pools it is part of: `bank/chain`.
  static String id(Estate estate, String name) {
    return String.join("/", chain(estate, name).stream().map(it -> it.name().value()).toList());
  }

  /// The pool a guest is in, as Proxmox VE names it, or null.
  static @Nullable Located<String> of(Machine machine) {
    Located<String> pool = machine.guest().pool();
    return pool == null ? null : new Located<>(id(machine.estate(), pool.value()), pool.span());
  }

  /// A pool that is part of itself ends where it comes back.
  private static List<ResourcePool> chain(Estate estate, String name) {
    List<ResourcePool> chain = new ArrayList<>();
    ResourcePool pool = estate.pools().get(name);
    while (pool != null && !chain.contains(pool)) {
      chain.addFirst(pool);
      Located<String> parent = pool.parent();
      pool = parent == null ? null : estate.pools().get(parent.value());
    }
    return chain;
  }
}
