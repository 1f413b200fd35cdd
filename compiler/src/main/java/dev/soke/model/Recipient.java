package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// Somebody who can open secrets.
@Kind(value = "recipient", doc = "Somebody who can open secrets, by the public half of an age key.")
public record Recipient(
    @Name Located<String> name,
    @Doc("The public key: `age1` and 58 more characters.") @Positional Located<String> key,
    @Doc("The only cluster whose secrets it opens; those of every cluster when left out.")
        @Clause("for")
        @Reference(Cluster.class)
        @Nullable Located<String> cluster,
    String doc,
    Span span) {}
