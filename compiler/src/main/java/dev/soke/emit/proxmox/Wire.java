package dev.soke.emit.proxmox;

import dev.soke.emit.Declared;
import dev.soke.model.Ipv4;
import dev.soke.model.Nic;
import dev.soke.model.Subnet;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A network interface of a machine, with what it takes from its subnet.
///
/// @param index its place among those of the machine, from 0
record Wire(Machine machine, Nic nic, int index) {
  private static final long THREE_BYTES = 1L << 24;

  static List<Wire> all(Machine machine) {
    List<Wire> wires = new ArrayList<>();
    for (Nic nic : machine.guest().nics()) {
      wires.add(new Wire(machine, nic, wires.size()));
    }
    return wires;
  }

  @Nullable Subnet subnet() {
    Located<String> subnet = nic.subnet();
    return subnet == null ? null : Declared.in(machine.estate().subnets(), subnet);
  }

  /// Its hardware address. One that nobody gave is made of the number of its machine: below the
  /// prefix of Proxmox for the first interface of a number of three bytes, else a local one (IEEE
  /// 802, 8.4), so that no two are alike.
  String mac() {
    Located<String> own = nic.mac();
    if (own != null) {
      return own.value().toUpperCase(Locale.ROOT);
    }
    long vmid = machine.vmid();
    return index == 0 && vmid < THREE_BYTES
        ? "BC:24:11" + bytes(vmid, 3)
        : "02" + bytes(index, 1) + bytes(vmid, 4);
  }

  private static String bytes(long value, int count) {
    StringBuilder bytes = new StringBuilder();
    for (int at = count - 1; at >= 0; at--) {
      bytes.append(String.format(Locale.ROOT, ":%02X", (value >> (8 * at)) & 255));
    }
    return bytes.toString();
  }

  @Nullable Long vlan() {
    Located<Long> own = nic.vlan();
    Subnet subnet = subnet();
    Located<Long> vlan = own != null ? own : subnet == null ? null : subnet.vlan();
    return vlan == null ? null : vlan.value();
  }

  @Nullable Long mtu() {
    Located<Long> own = nic.mtu();
    Subnet subnet = subnet();
    Located<Long> mtu = own != null ? own : subnet == null ? null : subnet.mtu();
    return mtu == null ? null : mtu.value();
  }

  /// Its address with the length of its network, or null where it asks for one.
  @Nullable String address() {
    Located<Ipv4> address = nic.address();
    Subnet subnet = subnet();
    return address == null
        ? null
        : address + "/" + (subnet == null ? 32 : subnet.cidr().value().prefix());
  }

  /// The way out, for an interface with an address of its own; one interface of a machine has it.
  @Nullable String gateway() {
    Subnet subnet = subnet();
    Located<Ipv4> gateway = subnet == null ? null : subnet.gateway();
    return gateway == null || nic.address() == null || !isFirstWayOut() ? null : gateway.toString();
  }

  private boolean isFirstWayOut() {
    return all(machine).stream()
        .filter(it -> it.index() < index && it.nic().address() != null)
        .map(Wire::subnet)
        .noneMatch(it -> it != null && it.gateway() != null);
  }

  /// Who resolves names: what the subnets of a machine say, the first that says anything.
  static List<String> resolvers(Machine machine) {
    for (Wire wire : all(machine)) {
      Subnet subnet = wire.subnet();
      if (subnet != null && !subnet.dns().isEmpty()) {
        return subnet.dns().stream().map(Located::toString).toList();
      }
    }
    return List.of();
  }

  /// The domain of a machine: that of the first of its subnets that has one, or null.
  static @Nullable String domain(Machine machine) {
    for (Wire wire : all(machine)) {
      Subnet subnet = wire.subnet();
      Located<String> domain = subnet == null ? null : subnet.domain();
      if (domain != null) {
        return domain.value();
      }
    }
    return null;
  }

  /// Where it came from: itself, and the subnet it is in.
  List<Span> origins() {
    Subnet subnet = subnet();
    return subnet == null
        ? List.of(nic.name().span())
        : List.of(nic.name().span(), subnet.name().span());
  }
}
