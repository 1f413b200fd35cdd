package dev.soke.emit.proxmox;

import dev.soke.analysis.machine.Guests;
import dev.soke.model.BytesRange;
import dev.soke.model.CoresRange;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import org.jspecify.annotations.Nullable;

/// What keeps a guest from being made: it is thought of, and not all of it is settled.
final class Settled {
  private static final long ONE_CORE = 1000;

  private Settled() {}

  /// What is open about a guest, as the end of a sentence, or null where it can be made.
  static @Nullable String missing(Estate estate, Guest guest) {
    if (guest.vmid() == null) {
      return "has no number yet";
    }
    if (guest.host() == null) {
      return "is on no host yet";
    }
    String cores = cores(estate, guest);
    String memory = memory(estate, guest);
    return cores != null ? cores : memory != null ? memory : disks(guest);
  }

  private static @Nullable String cores(Estate estate, Guest guest) {
    CoresRange cores = Guests.cores(estate, guest);
    if (cores == null) {
      return "has no cores yet";
    }
    long low = cores.low().thousandths();
    if (low != cores.high().thousandths()) {
      return "has a range of cores still";
    }
    return low == 0 || low % (ONE_CORE * sockets(guest)) != 0
        ? "has no whole number of cores a socket"
        : null;
  }

  private static long sockets(Guest guest) {
    return guest instanceof Vm vm ? vm.sockets().value() : 1;
  }

  private static @Nullable String memory(Estate estate, Guest guest) {
    BytesRange memory = Guests.memory(estate, guest);
    if (memory == null) {
      return "has no memory yet";
    }
    return open(memory)
        ? "has a range of memory still"
        : odd(memory, Amount.MEBIBYTE) ? "has no whole number of MiB of memory" : null;
  }

  private static @Nullable String disks(Guest guest) {
    for (Disk disk : guest.disks()) {
      Located<BytesRange> size = disk.size();
      if (open(size.value())) {
        return "has a range for disk `" + disk.name() + "` still";
      }
      if (odd(size.value(), Amount.GIBIBYTE)) {
        return "has no whole number of GiB for disk `" + disk.name() + "`";
      }
    }
    return null;
  }

  private static boolean open(BytesRange range) {
    return range.low().count() != range.high().count();
  }

  private static boolean odd(BytesRange range, long unit) {
    return range.low().count() == 0 || range.low().count() % unit != 0;
  }
}
