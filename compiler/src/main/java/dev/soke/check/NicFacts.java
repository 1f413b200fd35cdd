package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.model.Bridge;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Interval;
import dev.soke.model.Ipv4;
import dev.soke.model.Nic;
import dev.soke.model.PveCluster;
import dev.soke.model.Subnet;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What machines are on a network, and whether their hosts carry it.
final class NicFacts {
  /// Six bytes, of which the first says by its last bit that it is no group (IEEE 802).
  private static final Pattern MAC =
      Pattern.compile("[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5}");

  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private NicFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    NicFacts nics = new NicFacts(estate);
    estate.subnets().values().forEach(nics::addSubnet);
    for (Guest guest : Guests.all(estate)) {
      guest.nics().forEach(it -> nics.add(guest, it));
    }
    return nics.facts;
  }

  private void addSubnet(Subnet subnet) {
    String name = subnet.name().value();
    Located<Ipv4> gateway = subnet.gateway();
    if (gateway != null) {
      addAddress(subnet, gateway, "the gateway");
    }
    for (Host host : estate.hosts().values()) {
      if (subnet.cidr().value().addresses().contains(host.address().value().bits())) {
        facts.add(
            new OnNetworks.AddressTaken(
                name,
                host.address().value().toString(),
                "host " + host.name(),
                host.address().span()));
      }
    }
  }

  private void addAddress(Subnet subnet, Located<Ipv4> address, String by) {
    String text = address.value().toString();
    Interval all = subnet.cidr().value().addresses();
    long bits = address.value().bits();
    boolean small = all.high() - all.low() < 3;
    String problem =
        !all.contains(bits)
            ? "lies outside"
            : small
                ? ""
                : bits == all.low() ? "is the first" : bits == all.high() ? "is the last" : "";
    if (problem.isEmpty()) {
      facts.add(new OnNetworks.AddressTaken(subnet.name().value(), text, by, address.span()));
    } else {
      facts.add(
          new OnNetworks.AddressAstray(
              text,
              subnet.name().value(),
              subnet.cidr().value().toString(),
              problem,
              address.span()));
    }
  }

  private void add(Guest guest, Nic nic) {
    String by = GuestFacts.kind(guest) + " " + guest.name() + " " + nic.name();
    Located<String> named = nic.subnet();
    Subnet subnet = named == null ? null : estate.subnets().get(named.value());
    Located<Ipv4> address = nic.address();
    if (address != null && subnet != null) {
      addAddress(subnet, address, by);
    } else if (address != null && named == null) {
      facts.add(new OnNetworks.AddressTaken("", address.value().toString(), by, address.span()));
      facts.add(
          new OnMachines.MachineFault(
              "address-of-no-network",
              guest.name().value(),
              address.value().toString(),
              "",
              "",
              address.span()));
    }
    Located<String> mac = nic.mac();
    if (mac != null) {
      facts.add(
          MAC.matcher(mac.value()).matches()
              ? new OnNetworks.MacTaken(
                  guest.pve().value(), mac.value().toUpperCase(Locale.ROOT), by, mac.span())
              : new OnNetworks.MacMalformed(mac.value(), mac.span()));
    }
    Located<String> placed = guest.host();
    Host host = placed == null ? null : estate.hosts().get(placed.value());
    if (host != null && !isVnet(guest, nic)) {
      addBridge(guest, nic, host, subnet);
    }
  }

  private boolean isVnet(Guest guest, Nic nic) {
    PveCluster pve = estate.pves().get(guest.pve().value());
    return pve != null
        && pve.vnets().stream().anyMatch(it -> it.name().value().equals(nic.bridge().value()));
  }

  private void addBridge(Guest guest, Nic nic, Host host, @Nullable Subnet subnet) {
    String wanted = nic.bridge().value();
    Bridge bridge =
        host.bridges().stream()
            .filter(it -> it.name().value().equals(wanted))
            .findFirst()
            .orElse(null);
    if (bridge == null) {
      facts.add(
          new OnNetworks.BridgeMissing(
              guest.name().value(), wanted, host.name().value(), nic.bridge().span()));
      return;
    }
    Located<Long> own = nic.vlan();
    Located<Long> vlan = own != null ? own : subnet == null ? null : subnet.vlan();
    String problem = vlan == null ? "" : problem(bridge, vlan.value());
    if (vlan != null && !problem.isEmpty()) {
      facts.add(
          new OnNetworks.VlanUncarried(
              guest.name().value(),
              vlan.value(),
              wanted,
              host.name().value(),
              problem,
              own != null ? own.span() : nic.name().span()));
    }
  }

  private static String problem(Bridge bridge, long vlan) {
    if (!bridge.vlanAware().value()) {
      return "does not know VLANs";
    }
    boolean carried =
        bridge.vlans().isEmpty()
            || bridge.vlans().stream().anyMatch(it -> it.value().contains(vlan));
    return carried ? "" : "does not carry it";
  }
}
