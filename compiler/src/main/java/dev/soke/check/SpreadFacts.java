package dev.soke.check;

import dev.soke.analysis.chain.Quorum;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Storage;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Whether guests that stand for each other do not all fall together.
final class SpreadFacts {
  private static final String VALIDATOR = "validator";
  private static final Pattern DOUBLED = Pattern.compile("sentry|rpc(-[a-z]+)*");

  private final Pve pve;
  private final long sites;
  private final List<Fact> facts;

  private SpreadFacts(Pve pve, List<Fact> facts) {
    this.pve = pve;
    this.sites = pve.hosts().stream().map(this::site).distinct().count();
    this.facts = facts;
  }

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      SpreadFacts spread = new SpreadFacts(pve, facts);
      spread.addRoles();
    }
    return facts;
  }

  /// The guests of one role in one pool stand for each other.
  private void addRoles() {
    SequencedMap<String, List<Guest>> groups = new TreeMap<>();
    for (Guest guest : pve.guests()) {
      String role = Words.orEmpty(guest.role());
      if (role.equals(VALIDATOR) || DOUBLED.matcher(role).matches()) {
        String group = Words.orEmpty(guest.pool()) + " " + role;
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(guest);
      }
    }
    for (List<Guest> group : groups.values()) {
      if (Words.orEmpty(group.getFirst().role()).equals(VALIDATOR)) {
        addDomains(group);
      } else {
        addTogether(group);
      }
    }
  }

  private void addTogether(List<Guest> group) {
    NavigableSet<String> hosts = new TreeSet<>();
    group.forEach(it -> hosts.add(Words.orEmpty(it.host())));
    if (group.size() > 1 && hosts.size() == 1 && !hosts.getFirst().isEmpty()) {
      String role = Words.orEmpty(group.getFirst().role());
      facts.add(
          fault("role-on-one-host", group.getFirst(), role, hosts.getFirst(), "" + group.size()));
    }
  }

  private void addDomains(List<Guest> validators) {
    NavigableMap<String, List<Guest>> domains = new TreeMap<>();
    for (Guest guest : validators) {
      domains(guest).forEach(it -> domains.computeIfAbsent(it, _ -> new ArrayList<>()).add(guest));
    }
    Quorum quorum = new Quorum(validators.size());
    domains.forEach((domain, held) -> {
      if (held.size() > Math.max(1, quorum.silent())) {
        String has = held.size() + " of " + quorum.validators();
        facts.add(
            fault("validators-in-one-domain", held.getFirst(), domain, has, "" + quorum.silent()));
      }
    });
  }

  /// What a guest fails with beside its host: its power supply, what its storages fail with, and
  /// its site, where a cluster has more than one.
  private NavigableSet<String> domains(Guest guest) {
    NavigableSet<String> domains = new TreeSet<>();
    Host host = pve.host(guest.host());
    if (host != null) {
      Located<String> power = host.power();
      if (power != null) domains.add("power supply `" + power + "`");
      if (sites > 1) domains.add("site `" + site(host) + "`");
    }
    for (Disk disk : guest.disks()) {
      Storage storage = pve.storage(disk.storage().value());
      Located<String> domain = storage == null ? null : storage.domain();
      if (domain != null) domains.add("storage `" + domain + "`");
    }
    return domains;
  }

  private String site(Host host) {
    Located<String> own = host.site();
    return own == null ? pve.cluster().site().value() : own.value();
  }

  private static Fact fault(String fault, Guest guest, String other, String has, String wants) {
    return new OnMachines.MachineFault(
        fault, guest.name().value(), other, has, wants, guest.name().span());
  }
}
