package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Bridge;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Nic;
import dev.soke.model.Subnet;
import dev.soke.model.Vnet;
import dev.soke.model.Zone;
import dev.soke.model.ZoneType;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whether the zones and networks of a cluster can be set up, and packets fit through what carries
/// them.
final class ZoneFacts {
  /// What a tunnel adds to each packet.
  private static final long TUNNEL = 50;

  private final Pve pve;
  private final List<Fact> facts;

  private ZoneFacts(Pve pve, List<Fact> facts) {
    this.pve = pve;
    this.facts = facts;
  }

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      ZoneFacts zones = new ZoneFacts(pve, facts);
      pve.cluster().zones().forEach(zones::addZone);
      zones.addVnets();
      for (Guest guest : pve.guests()) {
        guest.nics().forEach(it -> zones.addNic(guest, it));
      }
    }
    return facts;
  }

  private void addZone(Zone zone) {
    if (zone.type().value() == ZoneType.EVPN) {
      if (zone.controller() == null) fault("zone-incomplete", zone.name(), "controller");
      if (zone.vrfVxlan() == null) fault("zone-incomplete", zone.name(), "vrf-vxlan");
    }
    boolean tunnel = zone.type().value() == ZoneType.VXLAN || zone.type().value() == ZoneType.EVPN;
    Located<Long> mtu = zone.mtu();
    long most = carried() - TUNNEL;
    if (tunnel && mtu != null && mtu.value() > most) {
      facts.add(
          new OnMachines.MachineFault(
              "tunnel-packet-too-long",
              zone.name().value(),
              "",
              "" + mtu.value(),
              "" + most,
              mtu.span()));
    }
  }

  /// The longest packet that every bridge of the cluster carries.
  private long carried() {
    return pve.hosts().stream()
        .flatMap(it -> it.bridges().stream())
        .mapToLong(it -> it.mtu().value())
        .min()
        .orElse(1500);
  }

  private void addVnets() {
    Set<String> tags = new TreeSet<>();
    for (Vnet vnet : pve.cluster().vnets()) {
      boolean known =
          pve.cluster().zones().stream()
              .anyMatch(it -> it.name().value().equals(vnet.zone().value()));
      Located<Long> tag = vnet.tag();
      if (!known) {
        fault("zone-missing", vnet.zone(), vnet.name().value());
      } else if (tag != null && !tags.add(vnet.zone() + " " + tag.value())) {
        facts.add(
            new OnMachines.MachineFault(
                "tag-used-twice",
                vnet.name().value(),
                vnet.zone().value(),
                "" + tag.value(),
                "",
                tag.span()));
      }
    }
  }

  private void addNic(Guest guest, Nic nic) {
    Host host = pve.host(guest.host());
    Bridge bridge = host == null ? null : bridge(host, nic.bridge().value());
    Located<Long> mtu = mtu(nic);
    if (bridge != null && mtu != null && mtu.value() > bridge.mtu().value()) {
      facts.add(
          new OnMachines.MachineFault(
              "packet-too-long",
              guest.name().value(),
              bridge.name().value(),
              "" + mtu.value(),
              "" + bridge.mtu().value(),
              nic.mtu() == null ? nic.name().span() : mtu.span()));
    }
  }

  private static @Nullable Bridge bridge(Host host, String name) {
    return host.bridges().stream()
        .filter(it -> it.name().value().equals(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Located<Long> mtu(Nic nic) {
    Subnet subnet = pve.estate().subnets().get(Words.orEmpty(nic.subnet()));
    return nic.mtu() != null ? nic.mtu() : subnet == null ? null : subnet.mtu();
  }

  private void fault(String fault, Located<String> name, String other) {
    facts.add(new OnMachines.MachineFault(fault, name.value(), other, name.span()));
  }
}
