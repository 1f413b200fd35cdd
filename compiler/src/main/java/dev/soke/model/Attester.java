package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A key that attests transfers.
@Kind(
    value = "attester",
    doc =
        "A key that attests transfers; those that share something fail together: `attester one { operator = dbis }`.")
public record Attester(
    @Name Located<String> name,
    @Doc("Who runs it.") Located<String> operator,
    @Doc("Where it runs.") @Nullable Located<String> hosting,
    @Doc("What it reads the chain through.") @Nullable Located<String> rpc,
    @Doc("Who keeps its key.") @Nullable Located<String> custodian,
    @Doc("Whose law its operator is under.") @Reference(Jurisdiction.class)
        @Nullable Located<String> under,
    String doc,
    Span span) {}
