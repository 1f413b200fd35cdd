package dev.soke.emit.proxmox;

import dev.soke.model.Vnet;
import dev.soke.model.Zone;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The software-defined network of a cluster.
record NetworkSections(Place place) {
  List<Section> all() {
    List<Section> all = new ArrayList<>();
    place.pve().zones().forEach(it -> all.add(zone(it)));
    place.pve().vnets().forEach(it -> all.add(vnet(it)));
    return all;
  }

  private Section zone(Zone zone) {
    List<Setting> settings = new ArrayList<>();
    switch (zone.type().value()) {
      case SIMPLE -> {}
      case VLAN -> addText(settings, "bridge", zone.bridge());
      case QINQ -> {
        addText(settings, "bridge", zone.bridge());
        addNumber(settings, "tag", zone.tag());
      }
      case VXLAN ->
          settings.add(
              new Setting("peers", String.join(",", peers(place)), List.of(zone.type().span())));
      case EVPN -> {
        addText(settings, "controller", zone.controller());
        addNumber(settings, "vrf-vxlan", zone.vrfVxlan());
      }
    }
    addNumber(settings, "mtu", zone.mtu());
    return new Section(
        Section.Held.ZONES,
        Place.word(zone.type().value()),
        zone.name().value(),
        settings,
        List.of(zone.name().span()));
  }

  /// The addresses between which tunnels go: those of all hosts.
  static List<String> peers(Place place) {
    return place.hosts().stream().map(it -> it.address().value().toString()).toList();
  }

  private static Section vnet(Vnet vnet) {
    List<Setting> settings = new ArrayList<>();
    addNumber(settings, "tag", vnet.tag());
    if (vnet.vlanAware().value()) {
      settings.add(new Setting("vlanaware", "1", List.of(vnet.vlanAware().span())));
    }
    addText(settings, "zone", vnet.zone());
    return new Section(
        Section.Held.VNETS, "vnet", vnet.name().value(), settings, List.of(vnet.name().span()));
  }

  private static void addText(List<Setting> settings, String key, @Nullable Located<String> value) {
    if (value != null) {
      settings.add(new Setting(key, value.value(), spans(value)));
    }
  }

  private static void addNumber(List<Setting> settings, String key, @Nullable Located<Long> value) {
    if (value != null) {
      settings.add(new Setting(key, value.value().toString(), spans(value)));
    }
  }

  private static List<Span> spans(Located<?> value) {
    return List.of(value.span());
  }
}
