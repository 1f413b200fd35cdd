package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A place with a law of its own.
@Kind(
    value = "jurisdiction",
    doc =
        "A place with a law of its own, by its ISO 3166 code, or a zone or part of one: `jurisdiction ae-difc within ae`.")
public record Jurisdiction(
    @Name Located<String> name,
    @Doc("What it lies in; its law counts where this one says nothing else.")
        @Attribute("within")
        @Clause("within")
        @Reference(Jurisdiction.class)
        @Nullable Located<String> parent,
    @Doc("Its number on chain; that of ISO 3166 when left out.") @Between(min = 1, max = 65_535)
        @Nullable Located<Long> numeric,
    @Doc("Where the care that watched jurisdictions ask for is written down.")
        @Nullable Located<String> dueDiligence,
    String doc,
    Span span) {}
