package dev.soke.check;

import dev.soke.model.Address;
import dev.soke.model.Estate;
import dev.soke.model.Interval;
import dev.soke.model.Port;
import dev.soke.model.Service;
import dev.soke.model.Store;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// How many of a service run in a cluster, and what only one of them could have.
final class ReplicaFacts {
  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private ReplicaFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    ReplicaFacts replicas = new ReplicaFacts(estate);
    estate.services().values().forEach(replicas::add);
    return replicas.facts;
  }

  private void add(Service service) {
    String name = service.name().value();
    Located<Interval> replicas = service.replicas();
    if (service.autoscale().value()) {
      facts.add(new OnServices.Autoscaled(name, replicas != null, service.autoscale().span()));
    }
    if (replicas != null && replicas.value().high() > 1) {
      addSingle(service, replicas.span());
    }
  }

  private void addSingle(Service service, Span span) {
    String name = service.name().value();
    for (Address address : service.addresses()) {
      String what = "has the fixed address " + address.value();
      facts.add(new OnServices.ReplicasCollide(name, what, span, address.value().span()));
    }
    for (Port port : service.ports()) {
      Located<Long> host = port.host();
      if (host != null) {
        String what = "publishes host port " + host;
        facts.add(new OnServices.ReplicasCollide(name, what, span, host.span()));
      }
    }
    for (Store store : estate.stores().values()) {
      if (store.keeper().equals(service.name())) {
        String what = "keeps store `" + store.name() + "`";
        facts.add(new OnServices.ReplicasCollide(name, what, span, store.keeper().span()));
      }
    }
  }
}
