package dev.soke.emit.proxmox;

import dev.soke.emit.Declared;
import dev.soke.model.Container;
import dev.soke.model.Disk;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A guest as the script of its host makes it and keeps it.
///
/// @param kind what it is, `vm` or `container`
/// @param tool what keeps it
/// @param make the command that makes it where it is not there
/// @param settings what is kept
/// @param keys those of its first user, or null
/// @param drive that of cloud-init, or null
/// @param disks its disks
public record ScriptGuest(
    String kind,
    String name,
    long vmid,
    String tool,
    String make,
    List<Setting> settings,
    @Nullable Setting keys,
    @Nullable String drive,
    List<ScriptDisk> disks,
    List<Span> origins) {
  private static final String KEYS = "sshkeys";

  /// What a container is given when it is made, and never after.
  private static final List<String> AT_BIRTH = List.of("arch", "unprivileged");

  /// Copies what it is given.
  public ScriptGuest {
    settings = List.copyOf(settings);
    disks = List.copyOf(disks);
    origins = List.copyOf(origins);
  }

  static ScriptGuest of(Place place, Machine machine) {
    List<Setting> all = GuestSettings.of(place, machine);
    Setting keys = all.stream().filter(it -> it.key().equals(KEYS)).findFirst().orElse(null);
    boolean vm = machine.guest() instanceof Vm;
    Snippets snippets = Snippets.of(place, machine);
    return new ScriptGuest(
        vm ? "vm" : "container",
        machine.name(),
        machine.vmid(),
        vm ? "qm" : "pct",
        make(place, machine),
        all.stream().filter(it -> !it.key().equals(KEYS) && !AT_BIRTH.contains(it.key())).toList(),
        keys,
        snippets == null ? null : Shell.word(snippets.drive() + ":cloudinit"),
        Volume.all(place, machine).stream().map(it -> ScriptDisk.of(machine, it)).toList(),
        machine.origins());
  }

  private static String make(Place place, Machine machine) {
    List<String> words = new ArrayList<>();
    switch (machine.guest()) {
      case Vm vm -> {
        Located<String> template = vm.template();
        if (template == null) {
          words.addAll(List.of("qm", "create", number(machine), "--name", machine.name()));
        } else {
          clone(words, machine, Declared.in(place.estate().vmTemplates(), template));
          addStorage(words, vm);
        }
      }
      case Container container -> create(words, machine, container);
    }
    Located<String> pool = Pools.of(machine);
    if (pool != null) {
      words.addAll(List.of("--pool", Shell.word(pool.value())));
    }
    return String.join(" ", words);
  }

  private static String number(Machine machine) {
    return Long.toString(machine.vmid());
  }

  /// A template of another host is asked for there.
  private static void clone(List<String> words, Machine machine, VmTemplate template) {
    String from = template.vmid().value().toString();
    if (template.host().value().equals(machine.hostName())) {
      words.addAll(List.of("qm", "clone", from, number(machine)));
    } else {
      words.addAll(List.of("pvesh", "create"));
      words.add("/nodes/" + template.host() + "/qemu/" + from + "/clone");
      words.addAll(List.of("--newid", number(machine), "--target", machine.hostName()));
    }
    words.addAll(List.of("--name", machine.name(), "--full", "1"));
  }

  private static void addStorage(List<String> words, Vm vm) {
    List<Disk> disks = vm.disks();
    if (!disks.isEmpty()) {
      words.addAll(List.of("--storage", Shell.word(disks.getFirst().storage().value())));
    }
  }

  private static void create(List<String> words, Machine machine, Container container) {
    words.addAll(List.of("pct", "create", number(machine)));
    words.add(Shell.word(container.template().value()));
    words.addAll(List.of("--hostname", machine.name(), "--arch", "amd64"));
    words.addAll(List.of("--unprivileged", container.unprivileged().value() ? "1" : "0"));
    for (Disk disk : container.disks()) {
      if (disk.name().value().equals("rootfs")) {
        String root = disk.storage() + ":" + Machine.gibibytes(disk);
        words.addAll(List.of("--rootfs", Shell.word(root)));
      }
    }
  }
}
