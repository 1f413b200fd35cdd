package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Backup;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Retention;
import dev.soke.model.Storage;
import dev.soke.model.StorageContent;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Whether backups save what they should, where it survives, and for a while.
final class BackupFacts {
  private final Pve pve;
  private final List<Backup> jobs;
  private final List<Fact> facts;

  private BackupFacts(Pve pve, List<Fact> facts) {
    this.pve = pve;
    this.facts = facts;
    this.jobs =
        pve.estate().backups().values().stream()
            .filter(it -> it.pve().value().equals(pve.name()))
            .toList();
  }

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      BackupFacts backups = new BackupFacts(pve, facts);
      backups.jobs.forEach(backups::addJob);
      backups.addUnsaved();
    }
    return facts;
  }

  /// A cluster that has no job at all leaves backups to others.
  private void addUnsaved() {
    if (jobs.isEmpty()) return;
    for (Guest guest : pve.guests()) {
      boolean saved = jobs.stream().anyMatch(job -> saves(job, guest));
      if (guest.data().value() && !saved) {
        fault("guest-not-saved", guest.name(), "", guest.name());
      }
    }
  }

  private void addJob(Backup job) {
    Stream.concat(job.guests().stream(), job.exclude().stream())
        .filter(it -> pve.guest(it.value()) == null)
        .forEach(it -> fault("backup-of-unknown", job.name(), it.value(), it));
    Storage storage = pve.storage(job.storage().value());
    if (storage == null) {
      fault("backup-nowhere", job.name(), job.storage().value(), job.storage());
      return;
    }
    if (storage.content().stream().noneMatch(it -> it.value() == StorageContent.BACKUP)) {
      fault("backup-nowhere", job.name(), storage.name().value(), job.storage());
      return;
    }
    addRetention(job, storage);
    addBeside(job, storage);
    for (Guest guest : pve.guests()) {
      if (saves(job, guest)) addSaved(storage, guest);
    }
  }

  private void addRetention(Backup job, Storage storage) {
    Retention keep = job.keep() != null ? job.keep() : storage.keep();
    if (keep == null || (!keep.all().value() && isEmpty(keep))) {
      fault("backups-without-end", job.name(), storage.name().value(), job.name());
    } else if (keep.all().value() && !isEmpty(keep)) {
      fault("backups-kept-in-two-ways", job.name(), "", keep.all());
    }
  }

  private static boolean isEmpty(Retention keep) {
    return Stream.of(
            keep.last(), keep.hourly(), keep.daily(), keep.weekly(), keep.monthly(), keep.yearly())
        .allMatch(it -> it == null);
  }

  private void addSaved(Storage storage, Guest guest) {
    for (Disk disk : guest.disks()) {
      if (disk.keys().value() && disk.backup().value() && !storage.encrypted().value()) {
        facts.add(
            new OnMachines.MachineFault(
                "keys-saved-in-the-clear",
                guest.name().value(),
                storage.name().value(),
                disk.name().value(),
                "",
                disk.keys().span()));
      }
    }
  }

  /// The guests whose only backups fall with them, told once for a job.
  private void addBeside(Backup job, Storage storage) {
    List<String> names =
        pve.guests().stream()
            .filter(it -> saves(job, it) && jobs.stream().noneMatch(other -> isAway(other, it)))
            .map(it -> it.name().value())
            .toList();
    if (!names.isEmpty()) {
      String what = Pve.isShared(storage) ? "site" : "host";
      facts.add(
          new OnMachines.MachineFault(
              "backup-beside-guest",
              names.getFirst(),
              storage.name().value(),
              what,
              "" + names.size(),
              job.storage().span()));
    }
  }

  /// Whether a job saves a guest at another site.
  private boolean isAway(Backup job, Guest guest) {
    Storage storage = pve.storage(job.storage().value());
    if (storage == null || !saves(job, guest) || !Pve.isShared(storage)) return false;
    Host host = pve.host(guest.host());
    Located<String> own = host == null ? null : host.site();
    Located<String> cluster = pve.cluster().site();
    Located<String> site = storage.site() == null ? cluster : storage.site();
    return site != null && !site.value().equals((own == null ? cluster : own).value());
  }

  /// Whether a job saves a guest; one that is off saves nobody.
  private boolean saves(Backup job, Guest guest) {
    if (!job.enabled().value()) return false;
    String name = guest.name().value();
    if (job.all().value()) return !Pve.names(job.exclude()).contains(name);
    String pool = Words.orEmpty(job.pool());
    boolean pooled = !pool.isEmpty() && pool.equals(Words.orEmpty(guest.pool()));
    return pooled || Pve.names(job.guests()).contains(name);
  }

  private void fault(String fault, Located<String> name, String other, Located<?> at) {
    facts.add(new OnMachines.MachineFault(fault, name.value(), other, at.span()));
  }
}
