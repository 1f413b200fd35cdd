package dev.soke.emit.proxmox;

import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A value of Proxmox VE that is several: `virtio=BC:24:11:00:03:E8,bridge=vmbr0`. It writes what
/// stands alone first and the rest in order of names.
final class Property {
  private final String first;
  private final SequencedMap<String, String> rest = new TreeMap<>();

  private Property(String first) {
    this.first = first;
  }

  /// @param first what stands alone, or empty where nothing does
  static Property of(String first) {
    return new Property(first);
  }

  Property with(String name, String value) {
    rest.put(name, value);
    return this;
  }

  Property withIfAny(String name, @Nullable Object value) {
    return value == null ? this : with(name, value.toString());
  }

  Property with(String name, boolean value) {
    return with(name, value ? "1" : "0");
  }

  @Override
  public String toString() {
    String told =
        rest.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(","));
    return first.isEmpty() ? told : rest.isEmpty() ? first : first + "," + told;
  }
}
