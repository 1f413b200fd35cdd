package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A backup job of a Proxmox VE cluster.
@Kind(value = "backup", doc = "A backup job: `backup nightly of az to nas { … }`.")
public record Backup(
    @Name Located<String> name,
    @Doc("The cluster.") @Attribute("pve") @Clause("of") @Reference(PveCluster.class)
        Located<String> pve,
    @Doc("Where backups lie.") @Clause("to") Located<String> storage,
    @Doc("When, as a calendar event of Proxmox VE.") Located<String> schedule,
    @Doc("Whether guests run on meanwhile.") @Default("snapshot") Located<BackupMode> mode,
    @Doc("Whether it runs.") @Default("true") Located<Boolean> enabled,
    @Doc("Whether it saves all guests.") @Default("false") Located<Boolean> all,
    @Doc("The pool whose guests it saves.") @Reference(ResourcePool.class)
        @Nullable Located<String> pool,
    @Doc("The guests it saves.") List<Located<String>> guests,
    @Doc("The guests it leaves out of all.") List<Located<String>> exclude,
    @Doc("How many backups it keeps; as the storage has it when left out.")
        @Nullable Retention keep,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Backup {
    guests = List.copyOf(guests);
    exclude = List.copyOf(exclude);
  }
}
