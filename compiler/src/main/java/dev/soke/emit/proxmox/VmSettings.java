package dev.soke.emit.proxmox;

import dev.soke.model.Bytes;
import dev.soke.model.CloudInit;
import dev.soke.model.Disk;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What only virtual machines have.
record VmSettings(Place place, Machine machine, Vm vm, GuestSettings settings) {
  /// The drive of cloud-init, after which disks and media come.
  static final String DRIVE = "ide2";

  private static final String MEDIUM = "ide3";

  void add() {
    settings.put("name", machine.name());
    settings.put("ostype", "l26");
    settings.put("scsihw", "virtio-scsi-single");
    settings.put("serial0", "socket");
    settings.put("vga", "serial0");
    processors();
    memory();
    boot();
    for (Wire wire : Wire.all(machine)) {
      settings.put("net" + wire.index(), net(wire), wire.origins());
    }
    for (int at = 0; at < vm.devices().size(); at++) {
      Located<String> device = vm.devices().get(at);
      settings.put("hostpci" + at, device.value(), List.of(device.span()));
    }
    Snippets snippets = Snippets.of(place, machine);
    if (snippets != null) {
      cloudInit(snippets);
    }
  }

  private void processors() {
    settings.put("agent", "enabled=" + (vm.agent().value() ? 1 : 0), List.of(vm.agent().span()));
    settings.put("cpu", vm.cpu().value(), List.of(vm.cpu().span()));
    settings.put("sockets", vm.sockets().value().toString(), List.of(vm.sockets().span()));
  }

  private void memory() {
    settings.put(
        "balloon",
        Long.toString(Amount.mebibytes(vm.balloon().value())),
        List.of(vm.balloon().span()));
    if (vm.numa().value()) {
      settings.put("numa", vm.numa());
    }
    Located<Bytes> pages = vm.hugepages();
    if (pages != null) {
      settings.put(
          "hugepages", Long.toString(Amount.mebibytes(pages.value())), List.of(pages.span()));
    }
  }

  private void boot() {
    Located<String> iso = vm.iso();
    if (iso != null) {
      settings.put(MEDIUM, iso + ",media=cdrom", List.of(iso.span()));
    }
    List<Disk> disks = vm.disks();
    if (!disks.isEmpty()) {
      Located<String> first = disks.getFirst().name();
      settings.put(
          "boot", "order=" + first + (iso == null ? "" : ";" + MEDIUM), List.of(first.span()));
    }
  }

  private static String net(Wire wire) {
    return Property.of(Place.word(wire.nic().model().value()) + "=" + wire.mac())
        .with("bridge", wire.nic().bridge().value())
        .with("firewall", wire.nic().firewall().value())
        .withIfAny("mtu", wire.mtu())
        .withIfAny("tag", wire.vlan())
        .toString();
  }

  private void cloudInit(Snippets snippets) {
    CloudInit said = snippets.cloudInit();
    List<Span> origins = List.of(said.span());
    String files =
        Property.of("")
            .withIfAny("user", snippets.user())
            .withIfAny("vendor", snippets.vendor())
            .withIfAny("network", snippets.network())
            .toString();
    if (!files.isEmpty()) {
      settings.put("cicustom", files, origins);
    }
    if (snippets.user() == null) {
      user(said);
    }
    if (snippets.network() == null) {
      network(origins);
    }
  }

  private void user(CloudInit said) {
    Located<String> user = said.user();
    if (user != null) {
      settings.put("ciuser", user.value(), List.of(user.span()));
    }
    if (!said.sshKeys().isEmpty()) {
      settings.put(
          "sshkeys", encoded(said.sshKeys()), said.sshKeys().stream().map(Located::span).toList());
    }
  }

  /// Keys stand in a configuration as in an address, one line end between them.
  private static String encoded(List<Located<String>> keys) {
    String lines = keys.stream().map(Located::value).collect(Collectors.joining("\n"));
    return URLEncoder.encode(lines, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void network(List<Span> origins) {
    for (Wire wire : Wire.all(machine)) {
      String address = wire.address();
      String config =
          Property.of("")
              .with("ip", address == null ? "dhcp" : address)
              .withIfAny("gw", wire.gateway())
              .toString();
      settings.put("ipconfig" + wire.index(), config, wire.origins());
    }
    List<String> resolvers = Wire.resolvers(machine);
    if (!resolvers.isEmpty()) {
      settings.put("nameserver", String.join(" ", resolvers), origins);
    }
    @Nullable String domain = Wire.domain(machine);
    if (domain != null) {
      settings.put("searchdomain", domain, origins);
    }
  }
}
