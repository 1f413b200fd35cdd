package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Host;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `inventory.json`, what there is and where, and `operational-template.json`, of what a guest of
/// each role is made.
record Inventory(Place place) {
  List<Artifact> artifacts() {
    return List.of(inventory(), operational());
  }

  private Artifact inventory() {
    Data root =
        Data.mapping(place.span())
            .put("cluster", Data.text(place.pve().name()))
            .put("site", Data.text(place.pve().site()))
            .put("version", Data.text(place.pve().version()))
            .put("hosts", Data.sequence(place.hosts().stream().map(Inventory::host).toList()))
            .put("guests", Data.sequence(place.machines().stream().map(this::guest).toList()))
            .build();
    return Json.artifact(place.path("inventory.json"), root, "proxmox-inventory.schema.json");
  }

  private static Data host(Host host) {
    return Data.mapping(host.name().span())
        .put("name", Data.text(host.name()))
        .put("address", Data.text(host.address().toString(), host.address().span()))
        .build();
  }

  /// All that is known of a guest: what the inventory says, its settings and its disks.
  Data whole(Machine machine) {
    return described(machine)
        .put("settings", settings(machine))
        .put("disks", disks(machine))
        .build();
  }

  private Data guest(Machine machine) {
    return described(machine).build();
  }

  private Data.MappingBuilder described(Machine machine) {
    Data.MappingBuilder guest =
        Data.mapping(machine.guest().name().span())
            .put("name", Data.text(machine.name()))
            .put("vmid", new Data.Whole(machine.vmid(), machine.vmidOrigins()))
            .put("kind", Data.text(machine.guest() instanceof Vm ? "vm" : "container"))
            .put("host", Data.text(machine.hostName()));
    put(guest, "role", machine.guest().role());
    put(guest, "pool", Pools.of(machine));
    put(guest, "project", machine.guest().project());
    return guest.put("interfaces", interfaces(machine));
  }

  private static void put(Data.MappingBuilder data, String name, @Nullable Located<String> value) {
    if (value != null) {
      data.put(name, Data.text(value));
    }
  }

  private static Data interfaces(Machine machine) {
    List<Data> interfaces = new ArrayList<>();
    for (Wire wire : Wire.all(machine)) {
      Data.MappingBuilder data =
          Data.mapping(wire.origins().toArray(Span[]::new))
              .put("name", Data.text(wire.nic().name()))
              .put("bridge", Data.text(wire.nic().bridge()))
              .put("mac", Data.text(wire.mac()));
      String address = wire.address();
      Long vlan = wire.vlan();
      data.put("address", Data.text(address == null ? "dhcp" : address));
      if (vlan != null) {
        data.put("vlan", Data.whole(vlan));
      }
      interfaces.add(data.build());
    }
    return Data.sequence(interfaces);
  }

  private Artifact operational() {
    Data root =
        Data.mapping(place.span())
            .put("cluster", Data.text(place.pve().name()))
            .put(
                "templates",
                Data.sequence(place.templates().stream().map(Inventory::template).toList()))
            .put("guests", Data.sequence(place.machines().stream().map(this::made).toList()))
            .build();
    return Json.artifact(
        place.path("operational-template.json"), root, "proxmox-operational.schema.json");
  }

  private static Data template(VmTemplate template) {
    return Data.mapping(template.name().span())
        .put("name", Data.text(template.name()))
        .put("vmid", Data.whole(template.vmid().value(), template.vmid().span()))
        .put("host", Data.text(template.host()))
        .put("image", Data.text(template.image()))
        .build();
  }

  private Data made(Machine machine) {
    return Data.mapping(machine.guest().name().span())
        .put("name", Data.text(machine.name()))
        .put("vmid", new Data.Whole(machine.vmid(), machine.vmidOrigins()))
        .put("host", Data.text(machine.hostName()))
        .put("settings", settings(machine))
        .put("disks", disks(machine))
        .build();
  }

  /// The settings as a host is to have them, so that what runs and what is written can be compared.
  private Data settings(Machine machine) {
    Data.MappingBuilder settings = Data.mapping();
    for (Setting setting : GuestSettings.of(place, machine)) {
      settings.put(setting.key(), new Data.Text(setting.value(), setting.origins()));
    }
    return settings.build();
  }

  private Data disks(Machine machine) {
    Data.MappingBuilder disks = Data.mapping();
    for (Volume volume : Volume.all(place, machine)) {
      disks.put(
          volume.slot(),
          Data.mapping(volume.disk().name().span())
              .put("storage", Data.text(volume.disk().storage()))
              .put("gib", Data.whole(volume.gibibytes(), volume.disk().size().span()))
              .build());
    }
    return disks.build();
  }
}
