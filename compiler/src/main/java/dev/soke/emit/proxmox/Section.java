package dev.soke.emit.proxmox;

import dev.soke.source.Span;
import java.util.List;

/// A section of a configuration of the cluster: `node-affinity: az-1` and its settings.
///
/// @param held the configuration
/// @param origins where it came from
public record Section(
    Held held, String type, String id, List<Setting> settings, List<Span> origins) {
  /// Copies what it is given.
  public Section {
    settings = List.copyOf(settings);
    origins = List.copyOf(origins);
  }

  /// A configuration below `/etc/pve` that is made of sections.
  public enum Held {
    /// Guests that are kept running.
    RESOURCES("ha/resources.cfg"),
    /// Where they may run.
    RULES("ha/rules.cfg"),
    /// Zones of the software-defined network.
    ZONES("sdn/zones.cfg"),
    /// Networks of these zones.
    VNETS("sdn/vnets.cfg"),
    /// Backup jobs.
    JOBS("jobs.cfg"),
    /// Disks that are copied.
    REPLICATION("replication.cfg");

    private final String path;

    Held(String path) {
      this.path = path;
    }

    /// Where it lies.
    public String path() {
      return path;
    }
  }

  /// The function of the bundle that keeps it, and what it is about, as words of a shell.
  public String command() {
    return "keep_section " + Place.word(held) + " " + Shell.word(type) + " " + Shell.word(id);
  }
}
