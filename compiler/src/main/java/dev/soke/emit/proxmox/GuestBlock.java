package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.model.Guest;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What virtual machines and containers have in common in the words of bpg/proxmox.
final class GuestBlock {
  private GuestBlock() {}

  /// Its number, host, pool and tags.
  ///
  /// @param boot what the provider calls whether it starts with its host
  static void identify(Block block, Machine machine, String boot) {
    Guest guest = machine.guest();
    Located<String> pool = Pools.of(machine);
    block
        .put("vm_id", new Data.Whole(machine.vmid(), machine.vmidOrigins()))
        .put("node_name", Data.text(machine.hostName()))
        .putIfAny("pool_id", pool == null ? null : Data.text(pool))
        .putIfAny("tags", tags(machine))
        .put(boot, Data.flag(guest.onboot().value(), guest.onboot().span()))
        .put("protection", Data.flag(guest.protection().value(), guest.protection().span()));
  }

  private static @Nullable Data tags(Machine machine) {
    List<Span> spans = machine.guest().tags().stream().map(Located::span).toList();
    List<Data> tags = machine.tags().stream().map(it -> Data.text(it)).toList();
    return tags.isEmpty() ? null : new Data.Sequence(tags, spans);
  }

  static void addStartup(Block block, Guest guest) {
    Located<Long> order = guest.order();
    Located<Duration> up = guest.up();
    if (order != null || up != null) {
      block.add(
          Block.of("startup")
              .putIfAny("order", order == null ? null : Data.whole(order.value(), order.span()))
              .putIfAny(
                  "up_delay", up == null ? null : Data.whole(up.value().toSeconds(), up.span())));
    }
  }

  /// Addresses and who resolves names, where Proxmox VE tells them to the guest.
  static void addNetwork(Block block, Machine machine) {
    String domain = Wire.domain(machine);
    List<Data> resolvers = Wire.resolvers(machine).stream().map(it -> Data.text(it)).toList();
    if (domain != null || !resolvers.isEmpty()) {
      block.add(
          Block.of("dns")
              .putIfAny("domain", text(domain))
              .putIfAny("servers", resolvers.isEmpty() ? null : Data.sequence(resolvers)));
    }
    for (Wire wire : Wire.all(machine)) {
      String address = wire.address();
      block.add(
          Block.of("ip_config", wire.origins().toArray(Span[]::new))
              .add(
                  Block.of("ipv4")
                      .put("address", Data.text(address == null ? "dhcp" : address))
                      .putIfAny("gateway", text(wire.gateway()))));
    }
  }

  static @Nullable Data text(@Nullable String value) {
    return value == null ? null : Data.text(value);
  }

  static @Nullable Data whole(@Nullable Long value) {
    return value == null ? null : Data.whole(value);
  }
}
