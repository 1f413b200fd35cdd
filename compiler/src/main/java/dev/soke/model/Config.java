package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// A file of the estate folder that a service reads.
@Kind(
    value = "config",
    doc =
        "A file of the estate that the service reads: `config limits from \"files/limits.toml\" at \"/etc/limits.toml\"`.")
public record Config(
    @Name Located<String> name,
    @Doc("The file, by its path in the folder of the estate; it lies below `files/`.")
        @Clause("from")
        Located<String> file,
    @Doc("Where the service sees it.") @Attribute("path") @Clause("at") Located<String> target,
    Span span) {}
