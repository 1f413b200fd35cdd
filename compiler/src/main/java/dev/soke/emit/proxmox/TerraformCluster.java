package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.model.Backup;
import dev.soke.model.Replication;
import dev.soke.model.Retention;
import dev.soke.model.Vnet;
import dev.soke.model.Zone;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The networks, backup jobs and copies of a cluster in the words of bpg/proxmox.
record TerraformCluster(Place place) {
  private static final String ZONE = "proxmox_sdn_zone_";

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    place.pve().zones().forEach(it -> blocks.add(zone(it)));
    place.pve().vnets().forEach(it -> blocks.add(vnet(it)));
    JobSections.backups(place).forEach(it -> blocks.add(backup(it)));
    for (Machine machine : place.machines()) {
      int number = 0;
      for (Replication copy : machine.guest().replications()) {
        blocks.add(copy(machine.vmid() + "-" + number++, copy));
      }
    }
    return blocks;
  }

  private Block zone(Zone zone) {
    String type = Place.word(zone.type().value());
    Block block =
        Block.resource(ZONE + type, zone.name().value(), List.of(zone.name().span()))
            .put("id", Data.text(zone.name()))
            .putIfAny("mtu", number(zone.mtu()));
    return switch (zone.type().value()) {
      case SIMPLE -> block;
      case VLAN -> block.putIfAny("bridge", text(zone.bridge()));
      case QINQ ->
          block
              .putIfAny("bridge", text(zone.bridge()))
              .putIfAny("service_vlan", number(zone.tag()));
      case VXLAN -> block.put("peers", peers());
      case EVPN ->
          block
              .putIfAny("controller", text(zone.controller()))
              .putIfAny("vrf_vxlan", number(zone.vrfVxlan()));
    };
  }

  private Data peers() {
    return Data.sequence(NetworkSections.peers(place).stream().map(it -> Data.text(it)).toList());
  }

  private Block vnet(Vnet vnet) {
    return Block.resource("proxmox_sdn_vnet", vnet.name().value(), List.of(vnet.name().span()))
        .put("id", Data.text(vnet.name()))
        .put("zone", Data.text(vnet.zone()))
        .putIfAny("tag", number(vnet.tag()))
        .put("vlan_aware", Data.flag(vnet.vlanAware().value(), vnet.vlanAware().span()))
        .after(
            place.pve().zones().stream()
                .filter(it -> it.name().value().equals(vnet.zone().value()))
                .map(it -> ZONE + Place.word(it.type().value()) + "." + it.name())
                .toList());
  }

  private Block backup(Backup backup) {
    Located<String> pool = backup.pool();
    Retention keep = backup.keep();
    return Block.resource(
            "proxmox_backup_job", backup.name().value(), List.of(backup.name().span()))
        .put("id", Data.text(backup.name()))
        .put("schedule", Data.text(backup.schedule()))
        .put("storage", Data.text(backup.storage()))
        .put("mode", Data.text(Place.word(backup.mode().value()), backup.mode().span()))
        .put("enabled", Data.flag(backup.enabled().value(), backup.enabled().span()))
        .putIfAny("all", backup.all().value() ? Data.flag(true, backup.all().span()) : null)
        .putIfAny(
            "pool",
            pool == null ? null : Data.text(Pools.id(place.estate(), pool.value()), pool.span()))
        .putIfAny("vmid", numbers(backup))
        .putIfAny("prune_backups", keep == null ? null : retention(keep));
  }

  private @Nullable Data numbers(Backup backup) {
    List<Data> numbers =
        JobSections.numbers(place, backup.guests()).stream().map(it -> Data.text(it)).toList();
    return numbers.isEmpty() ? null : Data.sequence(numbers);
  }

  private static Data retention(Retention keep) {
    Data.MappingBuilder words = Data.mapping(keep.span());
    JobSections.kept(keep).forEach((name, count) -> words.put(name, Data.text(count.toString())));
    return words.build();
  }

  private static Block copy(String id, Replication copy) {
    return Block.resource("proxmox_replication", "copy-" + id, List.of(copy.span()))
        .put("id", Data.text(id))
        .put("type", Data.text("local"))
        .put("target", Data.text(copy.target()))
        .put("schedule", Data.text(copy.schedule()));
  }

  private static @Nullable Data text(@Nullable Located<String> value) {
    return value == null ? null : Data.text(value);
  }

  private static @Nullable Data number(@Nullable Located<Long> value) {
    return value == null ? null : Data.whole(value.value(), value.span());
  }
}
