package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.BytesRange;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Subnet;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Whether each guest stands where its role may, on one plane, and has what its role needs.
record RoleFacts(Pve pve, List<Fact> facts) {
  private static final String GATEWAY = "gateway";
  private static final Pattern CHAIN_NODE =
      Pattern.compile("validator|sentry|archive|boot|rpc(-[a-z]+)*");

  /// The least that Besu asks of a node of a private chain: 10 GB of disk, and 4 GiB for Java.
  private static final long DISK = 10_000_000_000L;

  private static final long MEMORY = 4L << 30;

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      pve.guests().forEach(new RoleFacts(pve, facts)::addGuest);
    }
    return facts;
  }

  private void addGuest(Guest guest) {
    String role = Words.orEmpty(guest.role());
    Host host = pve.host(guest.host());
    if (host != null && !host.roles().isEmpty() && !Pve.names(host.roles()).contains(role)) {
      String told = role.isEmpty() ? "no role" : "the role `" + role + "`";
      String takes = String.join(", ", Pve.names(host.roles()));
      facts.add(fault("role-not-of-host", guest, host.name().value(), told, takes));
    }
    NavigableSet<String> planes = planes(guest);
    if (planes.size() > 1 && !role.equals(GATEWAY)) {
      facts.add(fault("guest-in-two-planes", guest, String.join(", ", planes), "", ""));
    }
    if (CHAIN_NODE.matcher(role).matches()) {
      addSmall(guest, role);
    }
  }

  private NavigableSet<String> planes(Guest guest) {
    NavigableSet<String> planes = new TreeSet<>();
    guest
        .nics()
        .forEach(nic -> {
          Subnet subnet = pve.estate().subnets().get(Words.orEmpty(nic.subnet()));
          Located<String> plane = subnet == null ? null : subnet.plane();
          if (plane != null) planes.add(plane.value());
        });
    return planes;
  }

  private void addSmall(Guest guest, String role) {
    BytesRange memory = Guests.memory(pve.estate(), guest);
    long disk = Guests.disk(guest).high().count();
    if (memory != null && (disk < DISK || memory.high().count() < MEMORY)) {
      String has = Measure.DATA.of(memory.high().count()) + " and " + Measure.DATA.of(disk);
      String wants = Measure.DATA.of(MEMORY) + " and " + Measure.DATA.of(DISK);
      facts.add(fault("chain-node-small", guest, role, has, wants));
    }
  }

  private static Fact fault(String fault, Guest guest, String other, String has, String wants) {
    return new OnMachines.MachineFault(
        fault, guest.name().value(), other, has, wants, guest.name().span());
  }
}
