package dev.soke.emit.proxmox;

import dev.soke.model.Container;
import java.util.List;

/// What only containers have.
record ContainerSettings(Machine machine, Container container, GuestSettings settings) {
  void add() {
    settings.put("arch", "amd64");
    settings.put("hostname", machine.name());
    settings.put(
        "swap",
        Long.toString(Amount.mebibytes(container.swap().value())),
        List.of(container.swap().span()));
    settings.put("unprivileged", container.unprivileged());
    if (container.nesting().value()) {
      settings.put("features", "nesting=1", List.of(container.nesting().span()));
    }
    for (Wire wire : Wire.all(machine)) {
      settings.put("net" + wire.index(), net(wire), wire.origins());
    }
    List<String> resolvers = Wire.resolvers(machine);
    if (!resolvers.isEmpty()) {
      settings.put("nameserver", String.join(" ", resolvers));
    }
    String domain = Wire.domain(machine);
    if (domain != null) {
      settings.put("searchdomain", domain);
    }
  }

  private static String net(Wire wire) {
    String address = wire.address();
    return Property.of("")
        .with("name", "eth" + wire.index())
        .with("bridge", wire.nic().bridge().value())
        .with("firewall", wire.nic().firewall().value())
        .withIfAny("gw", wire.gateway())
        .with("hwaddr", wire.mac())
        .with("ip", address == null ? "dhcp" : address)
        .withIfAny("mtu", wire.mtu())
        .withIfAny("tag", wire.vlan())
        .with("type", "veth")
        .toString();
  }
}
