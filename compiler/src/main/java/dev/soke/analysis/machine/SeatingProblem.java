package dev.soke.analysis.machine;

import dev.soke.analysis.placement.Demand;
import dev.soke.analysis.placement.Machine;
import dev.soke.analysis.placement.Problem;
import dev.soke.analysis.placement.Room;
import dev.soke.model.Affinity;
import dev.soke.model.Cores;
import dev.soke.model.CoresRange;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.NodeAffinity;
import dev.soke.model.Place;
import dev.soke.model.PveCluster;
import dev.soke.model.ResourceAffinity;
import dev.soke.model.Spread;
import dev.soke.model.SpreadDomain;
import dev.soke.model.Storage;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the guests of a cluster ask of its hosts: memory and processors at the high ends of their
/// ranges, hosts that have their storages and bridges and take their roles, and the rules that keep
/// them apart or together.
record SeatingProblem(Estate estate, PveCluster pve) {
  private static final List<String> RESOURCES = List.of("memory", "cores");

  /// No host has this name: who may be nowhere is not free to be anywhere.
  private static final String NOWHERE = "no host";

  /// A host that says no limit gives processors without end.
  private static final long NO_LIMIT = Long.MAX_VALUE / 4;

  /// Those that have a number; the others are not made yet.
  List<Guest> guests() {
    return Guests.all(estate).stream()
        .filter(it -> it.pve().value().equals(pve.name().value()) && it.vmid() != null)
        .toList();
  }

  Problem problem() {
    List<Demand> demands = new ArrayList<>();
    RESOURCES.forEach(it -> demands.add(new Demand.Fits(it)));
    guests().forEach(it -> demands.add(new Demand.Allowed(it.name().value())));
    estate.places().values().forEach(it -> demands.add(demand(it)));
    estate.resourceAffinities().values().forEach(it -> demands.add(demand(it)));
    return new Problem(
        RESOURCES,
        hosts().stream().map(this::room).toList(),
        guests().stream().map(this::machine).toList(),
        demands);
  }

  private List<Host> hosts() {
    return estate.hosts().values().stream()
        .filter(it -> it.pve().value().equals(pve.name().value()))
        .toList();
  }

  private Room room(Host host) {
    Located<String> site = host.site();
    Located<Cores> limit = host.vcpus();
    return new Room(
        host.name().value(),
        (site == null ? pve.site() : site).value(),
        List.of(
            host.memory().value().count() - host.reserve().value().count(),
            limit == null ? NO_LIMIT : limit.value().thousandths()));
  }

  private Machine machine(Guest guest) {
    return new Machine(
        guest.name().value(),
        List.of(Guests.memoryOf(estate, guest).high(), Guests.coresOf(estate, guest).high()),
        allowed(guest));
  }

  private List<String> allowed(Guest guest) {
    Located<String> host = guest.host();
    if (host != null) return List.of(host.value());
    List<String> allowed =
        hosts().stream().filter(it -> takes(it, guest)).map(it -> it.name().value()).toList();
    return allowed.isEmpty() ? List.of(NOWHERE) : allowed;
  }

  private boolean takes(Host host, Guest guest) {
    String name = host.name().value();
    CoresRange cores = Guests.cores(estate, guest);
    Located<String> role = guest.role();
    boolean wide = cores != null && cores.high().thousandths() > host.cores().value().thousandths();
    boolean served =
        host.roles().isEmpty() || (role != null && values(host.roles()).contains(role.value()));
    return !wide
        && served
        && guest.disks().stream().allMatch(it -> has(storage(it.storage().value()), name))
        && guest.nics().stream().allMatch(it -> carries(host, it.bridge().value()))
        && estate.nodeAffinities().values().stream().allMatch(it -> permits(it, guest, name));
  }

  private @Nullable Storage storage(String name) {
    return pve.storages().stream()
        .filter(it -> it.name().value().equals(name))
        .findFirst()
        .orElse(null);
  }

  /// A storage that is not there has its finding; it stands in nobody's way.
  private static boolean has(@Nullable Storage storage, String host) {
    return storage == null || storage.hosts().isEmpty() || values(storage.hosts()).contains(host);
  }

  private boolean carries(Host host, String bridge) {
    return pve.vnets().stream().anyMatch(it -> it.name().value().equals(bridge))
        || host.bridges().stream().anyMatch(it -> it.name().value().equals(bridge));
  }

  private static boolean permits(NodeAffinity rule, Guest guest, String host) {
    return !rule.strict().value()
        || !values(rule.guests()).contains(guest.name().value())
        || values(rule.hosts()).contains(host);
  }

  private Demand demand(Place place) {
    Located<String> role = place.role();
    List<String> names = new ArrayList<>(values(place.guests()));
    guests().stream()
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
    List<String> names = values(rule.guests());
    return rule.affinity().value() == Affinity.NEGATIVE
        ? new Demand.Apart(name, names, false, 1)
        : new Demand.Together(name, names);
  }

  private static List<String> values(List<Located<String>> words) {
    return words.stream().map(Located::value).toList();
  }
}
