package dev.soke.analysis.machine;

import dev.soke.model.Bytes;
import dev.soke.model.BytesRange;
import dev.soke.model.Cores;
import dev.soke.model.CoresRange;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Size;
import dev.soke.model.Status;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The guests of an estate and what they need.
public final class Guests {
  private Guests() {}

  /// Virtual machines and containers by name; those that are retired need nothing any more.
  public static List<Guest> all(Estate estate) {
    List<Guest> guests = new ArrayList<>(estate.vms().values());
    guests.addAll(estate.containers().values());
    guests.removeIf(it -> {
      Located<Status> status = it.status();
      return status != null && status.value() == Status.RETIRED;
    });
    guests.sort(Comparator.comparing((Guest it) -> it.name().value()).thenComparing(Guest::span));
    return guests;
  }

  /// The guests by the host they are on; those without one under the empty text.
  public static SequencedMap<String, List<Guest>> byHost(Estate estate) {
    SequencedMap<String, List<Guest>> hosts = new TreeMap<>();
    for (Guest guest : all(estate)) {
      Located<String> host = guest.host();
      hosts.computeIfAbsent(host == null ? "" : host.value(), _ -> new ArrayList<>()).add(guest);
    }
    return hosts;
  }

  /// Its processors, its own or those of its size; null where nobody says them.
  public static @Nullable CoresRange cores(Estate estate, Guest guest) {
    Located<CoresRange> own = guest.cores();
    Size size = size(estate, guest);
    return own != null ? own.value() : size == null ? null : size.cores().value();
  }

  /// Its memory, its own or that of its size; null where nobody says it.
  public static @Nullable BytesRange memory(Estate estate, Guest guest) {
    Located<BytesRange> own = guest.memory();
    Size size = size(estate, guest);
    return own != null ? own.value() : size == null ? null : size.memory().value();
  }

  /// All its disks together.
  public static BytesRange disk(Guest guest) {
    long low = 0;
    long high = 0;
    for (Disk disk : guest.disks()) {
      low += disk.size().value().low().count();
      high += disk.size().value().high().count();
    }
    return new BytesRange(new Bytes(low), new Bytes(high));
  }

  /// Its processors as a term of a sum; none where nobody says them.
  public static Term coresOf(Estate estate, Guest guest) {
    CoresRange cores = cores(estate, guest);
    Cores none = new Cores(0);
    CoresRange known = cores == null ? new CoresRange(none, none) : cores;
    return new Term(guest.name().value(), known.low().thousandths(), known.high().thousandths());
  }

  /// Its memory as a term of a sum; none where nobody says it.
  public static Term memoryOf(Estate estate, Guest guest) {
    BytesRange memory = memory(estate, guest);
    return memory == null
        ? new Term(guest.name().value(), 0, 0)
        : Term.of(guest.name().value(), memory);
  }

  private static @Nullable Size size(Estate estate, Guest guest) {
    Located<String> name = guest.size();
    return name == null ? null : estate.sizes().get(name.value());
  }
}
