package dev.soke.analysis.machine;

import dev.soke.analysis.placement.Demand;
import dev.soke.model.Affinity;
import dev.soke.model.CoresRange;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Place;
import dev.soke.model.ResourceAffinity;
import dev.soke.model.Spread;
import dev.soke.model.SpreadDomain;
import dev.soke.model.Storage;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// Which hosts may take a guest, and which guests stand together or apart.
record SeatingRules(Pve pve, List<Guest> guests) {
  /// No host has this name: who may be nowhere is not free to be anywhere.
  private static final String NOWHERE = "no host";

  /// One of each guest for its hosts, and one of each rule about several.
  List<Demand> demands() {
    List<Demand> demands = new ArrayList<>();
    guests.forEach(it -> demands.add(new Demand.Allowed(it.name().value())));
    pve.estate().places().values().forEach(it -> demands.add(demand(it)));
    pve.estate().resourceAffinities().values().forEach(it -> demands.add(demand(it)));
    return demands;
  }

  /// The host that is written; else those that have what the guest uses and that rules permit.
  List<String> allowed(Guest guest) {
    Located<String> host = guest.host();
    if (host != null) return List.of(host.value());
    var permitted = pve.allowed(guest);
    List<String> allowed =
        pve.hosts().stream()
            .filter(it -> permitted.contains(it.name().value()) && takes(it, guest))
            .map(it -> it.name().value())
            .toList();
    return allowed.isEmpty() ? List.of(NOWHERE) : allowed;
  }

  private boolean takes(Host host, Guest guest) {
    CoresRange cores = Guests.cores(pve.estate(), guest);
    Located<String> role = guest.role();
    boolean wide = cores != null && cores.high().thousandths() > host.cores().value().thousandths();
    boolean served =
        host.roles().isEmpty() || (role != null && Pve.names(host.roles()).contains(role.value()));
    return !wide
        && served
        && guest.disks().stream().allMatch(it -> has(it.storage(), host))
        && guest.nics().stream().allMatch(it -> carries(host, it.bridge().value()))
        && isCloned(host, guest);
  }

  /// A storage that is not there has its finding; it stands in nobody's way.
  private boolean has(Located<String> named, Host host) {
    Storage storage = pve.storage(named.value());
    return storage == null || Pve.has(storage, host.name().value());
  }

  private boolean carries(Host host, String bridge) {
    return pve.cluster().vnets().stream().anyMatch(it -> it.name().value().equals(bridge))
        || host.bridges().stream().anyMatch(it -> it.name().value().equals(bridge));
  }

  /// A template on a storage of its host is cloned there only.
  private boolean isCloned(Host host, Guest guest) {
    Located<String> named = guest instanceof Vm vm ? vm.template() : null;
    VmTemplate template = named == null ? null : pve.estate().vmTemplates().get(named.value());
    Storage storage = template == null ? null : pve.storage(template.storage().value());
    return template == null
        || storage == null
        || Pve.isShared(storage)
        || template.host().equals(host.name());
  }

  private Demand demand(Place place) {
    Located<String> role = place.role();
    List<String> names = new ArrayList<>(Pve.names(place.guests()));
    guests.stream()
        .filter(it -> it.role() != null && it.role().equals(role))
        .map(it -> it.name().value())
        .filter(it -> !names.contains(it))
        .forEach(names::add);
    String name = place.name().value();
    boolean bySite = place.per().value() == SpreadDomain.SITE;
    return place.spread().value() == Spread.ONE
        ? new Demand.Apart(name, names, bySite, 1)
        : new Demand.Together(name, names);
  }

  private static Demand demand(ResourceAffinity rule) {
    String name = rule.name().value();
    List<String> names = Pve.names(rule.guests());
    return rule.affinity().value() == Affinity.NEGATIVE
        ? new Demand.Apart(name, names, false, 1)
        : new Demand.Together(name, names);
  }
}
