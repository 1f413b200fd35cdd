package dev.soke.emit.proxmox;

import dev.soke.model.Container;
import dev.soke.model.Guest;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings of a machine in the words of Proxmox VE, in order of their names, but for its
/// disks.
final class GuestSettings {
  private final Machine machine;
  private final List<Setting> settings = new ArrayList<>();

  private GuestSettings(Machine machine) {
    this.machine = machine;
  }

  static List<Setting> of(Place place, Machine machine) {
    GuestSettings settings = new GuestSettings(machine);
    settings.common();
    switch (machine.guest()) {
      case Vm vm -> new VmSettings(place, machine, vm, settings).add();
      case Container container -> new ContainerSettings(machine, container, settings).add();
    }
    settings.settings.sort(Comparator.comparing(Setting::key));
    return List.copyOf(settings.settings);
  }

  private void common() {
    Guest guest = machine.guest();
    put("cores", Long.toString(machine.cores()), machine.coresOrigins());
    put("memory", Long.toString(machine.mebibytes()), machine.memoryOrigins());
    put("onboot", guest.onboot());
    if (guest.protection().value()) {
      put("protection", guest.protection());
    }
    if (!machine.tags().isEmpty()) {
      put(
          "tags",
          String.join(";", machine.tags()),
          guest.tags().stream().map(Located::span).toList());
    }
    startup(guest.order(), guest.up());
  }

  private void startup(@Nullable Located<Long> order, @Nullable Located<Duration> up) {
    if (order == null && up == null) {
      return;
    }
    List<Span> spans = new ArrayList<>();
    Property startup = Property.of("");
    if (order != null) {
      startup.with("order", order.value().toString());
      spans.add(order.span());
    }
    if (up != null) {
      startup.with("up", Long.toString(up.value().toSeconds()));
      spans.add(up.span());
    }
    put("startup", startup.toString(), spans);
  }

  void put(String key, String value) {
    put(key, value, machine.origins());
  }

  void put(String key, Located<Boolean> flag) {
    put(key, flag.value() ? "1" : "0", List.of(flag.span()));
  }

  void put(String key, String value, List<Span> origins) {
    settings.add(new Setting(key, value, origins));
  }
}
