package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// A path of the machine that a service sees.
@Kind(
    value = "mount",
    doc = "A path of the machine that the service sees: `mount \"/srv/media\" at \"/media\"`.")
public record Mount(
    @Doc("The path on the machine.") @Positional Located<String> source,
    @Doc("Where the service sees it.") @Attribute("path") @Clause("at") Located<String> target,
    @Doc("Whether the service may change it.") @Clause("mode") @Default("read")
        Located<Access> mode,
    Span span) {}
