package dev.soke.emit.proxmox;

import dev.soke.model.Backup;
import dev.soke.model.Replication;
import dev.soke.model.Retention;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Backup jobs and copies of disks of a cluster.
record JobSections(Place place) {
  List<Section> all() {
    List<Section> all = new ArrayList<>();
    backups(place).forEach(it -> all.add(backup(it)));
    place.machines().forEach(it -> addCopies(all, it));
    return all;
  }

  static List<Backup> backups(Place place) {
    return place.estate().backups().values().stream()
        .filter(it -> it.pve().value().equals(place.pve().name().value()))
        .toList();
  }

  private Section backup(Backup backup) {
    List<Setting> settings = new ArrayList<>();
    if (backup.all().value()) {
      settings.add(new Setting("all", "1", List.of(backup.all().span())));
    }
    settings.add(flag("enabled", backup.enabled()));
    addGuests(settings, "exclude", backup.exclude());
    String mode = Place.word(backup.mode().value());
    settings.add(new Setting("mode", mode, List.of(backup.mode().span())));
    Located<String> pool = backup.pool();
    if (pool != null) {
      settings.add(
          new Setting("pool", Pools.id(place.estate(), pool.value()), List.of(pool.span())));
    }
    Retention keep = backup.keep();
    if (keep != null) {
      settings.add(new Setting("prune-backups", retention(keep), List.of(keep.span())));
    }
    settings.add(text("schedule", backup.schedule()));
    settings.add(text("storage", backup.storage()));
    addGuests(settings, "vmid", backup.guests());
    settings.sort(Comparator.comparing(Setting::key));
    return new Section(
        Section.Held.JOBS,
        "vzdump",
        backup.name().value(),
        settings,
        List.of(backup.name().span()));
  }

  private void addGuests(List<Setting> settings, String key, List<Located<String>> guests) {
    List<String> numbers = numbers(place, guests);
    if (!numbers.isEmpty()) {
      List<Span> spans = guests.stream().map(Located::span).toList();
      settings.add(new Setting(key, String.join(",", numbers), spans));
    }
  }

  /// The numbers of those that are machines of this cluster.
  static List<String> numbers(Place place, List<Located<String>> guests) {
    List<String> numbers = new ArrayList<>();
    for (Located<String> guest : guests) {
      Machine machine = place.machine(guest.value());
      if (machine != null) {
        numbers.add(Long.toString(machine.vmid()));
      }
    }
    return numbers;
  }

  private static String retention(Retention keep) {
    Property words = Property.of("");
    kept(keep).forEach((name, value) -> words.with(name, value.toString()));
    return words.toString();
  }

  /// How many are kept, by the names of Proxmox VE.
  static SequencedMap<String, Long> kept(Retention keep) {
    SequencedMap<String, Long> kept = new TreeMap<>();
    if (keep.all().value()) {
      kept.put("keep-all", 1L);
    }
    put(kept, "keep-last", keep.last());
    put(kept, "keep-hourly", keep.hourly());
    put(kept, "keep-daily", keep.daily());
    put(kept, "keep-weekly", keep.weekly());
    put(kept, "keep-monthly", keep.monthly());
    put(kept, "keep-yearly", keep.yearly());
    return kept;
  }

  private static void put(
      SequencedMap<String, Long> kept, String name, @Nullable Located<Long> count) {
    if (count != null) {
      kept.put(name, count.value());
    }
  }

  private static void addCopies(List<Section> all, Machine machine) {
    int number = 0;
    for (Replication copy : machine.guest().replications()) {
      all.add(
          new Section(
              Section.Held.REPLICATION,
              "local",
              machine.vmid() + "-" + number++,
              List.of(text("schedule", copy.schedule()), text("target", copy.target())),
              List.of(copy.span())));
    }
  }

  private static Setting text(String key, Located<String> value) {
    return new Setting(key, value.value(), List.of(value.span()));
  }

  private static Setting flag(String key, Located<Boolean> value) {
    return new Setting(key, value.value() ? "1" : "0", List.of(value.span()));
  }
}
