package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A storage of a Proxmox VE cluster.
@Kind(value = "storage", doc = "Where disks and files lie: `storage local-lvm as lvmthin { … }`.")
public record Storage(
    @Name Located<String> name,
    @Doc("How it stores.") @Attribute("type") @Clause("as") Located<StorageType> type,
    @Doc("What it may hold.") List<Located<StorageContent>> content,
    @Doc("How much it holds: on each host, or together where hosts share it.")
        @Nullable Located<Bytes> size,
    @Doc("The hosts that have it; all of the cluster when left out.") @Reference(Host.class)
        List<Located<String>> hosts,
    @Doc("Whether all hosts see the same; as its type has it when left out.")
        @Nullable Located<Boolean> shared,
    @Doc("Whether it takes space only as disks fill; storages of type lvm and dir never do.")
        @Default("true")
        Located<Boolean> thin,
    @Doc("What it is on the host: volume group and thin pool, `pve/data`, or the pool or path.")
        @Nullable Located<String> pool,
    @Doc("The machine that serves it.") @Nullable Located<String> server,
    @Doc("The site it lies at, where that is another than that of the cluster.")
        @Reference(Site.class)
        @Nullable Located<String> site,
    @Doc("What fails with it, beside its host.") @Nullable Located<String> domain,
    @Doc("Whether what it holds is encrypted.") @Default("false") Located<Boolean> encrypted,
    @Doc("How many backups it keeps.") @Nullable Retention keep,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Storage {
    content = List.copyOf(content);
    hosts = List.copyOf(hosts);
  }
}
