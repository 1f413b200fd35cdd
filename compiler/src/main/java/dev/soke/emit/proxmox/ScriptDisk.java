package dev.soke.emit.proxmox;

import dev.soke.source.Span;
import java.util.List;

/// A disk as a script keeps it; its texts are words of a shell.
///
/// @param slot where it is in its guest
/// @param gibibytes how large it is
/// @param options what it is beside that; empty for none
public record ScriptDisk(
    String slot, String storage, long gibibytes, String options, List<Span> origins) {
  /// Copies what it is given.
  public ScriptDisk {
    origins = List.copyOf(origins);
  }

  static ScriptDisk of(Machine machine, Volume volume) {
    String options = DiskOptions.of(machine.guest(), volume.disk());
    return new ScriptDisk(
        Shell.word(volume.slot()),
        Shell.word(volume.storage()),
        volume.gibibytes(),
        options.isEmpty() ? "" : Shell.word(options),
        volume.origins());
  }
}
