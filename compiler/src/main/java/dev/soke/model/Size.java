package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// Cores and memory under a name.
@Kind(
    value = "size",
    doc = "Cores and memory under a name: `size small { cores = 2cores; memory = 4GiB }`.")
public record Size(
    @Name Located<String> name,
    @Doc("The processors.") Located<CoresRange> cores,
    @Doc("The memory.") Located<BytesRange> memory,
    String doc,
    Span span) {}
