package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A disk of a guest; its name is the slot it is in.
@Kind(value = "disk", doc = "A disk: `disk scsi0 20GiB on local-lvm`.")
public record Disk(
    @Name Located<String> name,
    @Doc("How large it is, or a range while that is open.") @Positional Located<BytesRange> size,
    @Doc("The storage it lies on.") @Clause("on") Located<String> storage,
    @Doc("How its image is written.") @Default("raw") Located<DiskFormat> format,
    @Doc("Where a container sees it.") @Nullable Located<String> path,
    @Doc("Whether backups hold it.") @Default("true") Located<Boolean> backup,
    @Doc("Whether it holds private keys.") @Default("false") Located<Boolean> keys,
    @Doc("Whether the guest sees a disk that does not turn.") @Default("true") Located<Boolean> ssd,
    @Doc("Whether space that the guest frees is given back.") @Default("true")
        Located<Boolean> discard,
    @Doc("Whether it has a thread of its own.") @Default("true") Located<Boolean> iothread,
    String doc,
    Span span) {}
