package dev.soke.emit.proxmox;

import dev.soke.analysis.machine.Guests;
import dev.soke.emit.Declared;
import dev.soke.model.BytesRange;
import dev.soke.model.Container;
import dev.soke.model.CoresRange;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Size;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A guest of which everything is settled, with what it needs.
record Machine(Estate estate, Guest guest) {
  String name() {
    return guest.name().value();
  }

  long vmid() {
    return settled(guest.vmid()).value();
  }

  Host host() {
    return Declared.in(estate.hosts(), settled(guest.host()));
  }

  String hostName() {
    return settled(guest.host()).value();
  }

  long sockets() {
    return guest instanceof Vm vm ? vm.sockets().value() : 1;
  }

  /// Its cores, those of one socket.
  long cores() {
    CoresRange cores = Objects.requireNonNull(Guests.cores(estate, guest));
    return cores.high().thousandths() / 1000 / sockets();
  }

  long mebibytes() {
    BytesRange memory = Objects.requireNonNull(Guests.memory(estate, guest));
    return Amount.mebibytes(memory.high());
  }

  static long gibibytes(Disk disk) {
    return Amount.gibibytes(disk.size().value().high());
  }

  /// Its name where rules name it: `vm:1000`, `ct:5000`.
  String resource() {
    return switch (guest) {
      case Vm _ -> "vm:" + vmid();
      case Container _ -> "ct:" + vmid();
    };
  }

  /// Its tags, each once, in order.
  List<String> tags() {
    TreeSet<String> tags = new TreeSet<>();
    guest.tags().forEach(it -> tags.add(it.value()));
    return List.copyOf(tags);
  }

  List<Span> origins() {
    return List.of(guest.name().span());
  }

  /// Where its number is said.
  List<Span> vmidOrigins() {
    return List.of(settled(guest.vmid()).span());
  }

  List<Span> coresOrigins() {
    Located<CoresRange> own = guest.cores();
    Size size = size();
    return own != null
        ? List.of(own.span())
        : size == null ? origins() : List.of(size.cores().span());
  }

  List<Span> memoryOrigins() {
    Located<BytesRange> own = guest.memory();
    Size size = size();
    return own != null
        ? List.of(own.span())
        : size == null ? origins() : List.of(size.memory().span());
  }

  private @Nullable Size size() {
    Located<String> size = guest.size();
    return size == null ? null : Declared.in(estate.sizes(), size);
  }

  private <T> Located<T> settled(@Nullable Located<T> value) {
    if (value == null) {
      throw new IllegalStateException("`" + guest.name() + "` is not settled");
    }
    return value;
  }
}
