package dev.soke.emit.proxmox;

import dev.soke.source.Span;
import java.util.List;

/// A setting of a guest, as its configuration has it.
///
/// @param origins where it came from
public record Setting(String key, String value, List<Span> origins) {
  /// Copies what it is given.
  public Setting {
    origins = List.copyOf(origins);
  }

  /// The setting as a command takes it.
  public String word() {
    return Shell.word(value);
  }
}
