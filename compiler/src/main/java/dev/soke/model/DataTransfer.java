package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What permits data to be in another jurisdiction.
@Kind(
    value = "transfer",
    doc =
        "What permits data to be in another jurisdiction: `transfer clauses to us by \"scc\" { reference = \"TIA 12\" }`.")
public record DataTransfer(
    @Name Located<String> name,
    @Doc("Where they go.") @Clause("to") @Reference(Jurisdiction.class) Located<String> to,
    @Doc("What it rests on, in the words of the law files.") @Clause("by")
        @Nullable Located<String> basis,
    @Doc("Where that is written down, such as the number of a dossier.")
        @Nullable Located<String> reference,
    @Doc("The part of what is adequate that the recipient belongs to.")
        @Nullable Located<String> scope,
    @Doc("What takes its place should it lapse.") @Nullable Located<String> fallback,
    @Doc("After how long they are gone there and back home.")
        @Nullable Located<Duration> deletedWithin,
    @Doc("The day of the first of them.") @Nullable Located<LocalDate> begun,
    @Doc("The day on which its dossier was filed.") @Nullable Located<LocalDate> filed,
    String doc,
    Span span) {}
