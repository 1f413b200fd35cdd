package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// How much of a storage a host has.
@Kind(value = "capacity", doc = "How much of a storage the host has: `capacity local-lvm 800GiB`.")
public record Capacity(
    @Name Located<String> name,
    @Doc("How much.") @Positional Located<Bytes> size,
    String doc,
    Span span) {}
