package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A finding to leave alone for a while: `suppress CODE at KIND NAME because "…" until DATE`.
@Kind(value = "suppress", doc = "Leaves a finding alone, for a reason and until a day.")
public record Suppress(
    @Doc("The code of the finding.") @Positional Located<String> code,
    @Doc("The kind of the declaration that the finding points into.") @Clause("at")
        Located<String> at,
    @Doc("The name of that declaration, or its ends and arrow; left out for kinds without names.")
        @Positional
        @Nullable Located<String> name,
    @Doc("Why it may be left alone.") @Clause("because") Located<String> because,
    @Doc("Who answers for leaving an error alone.") @Clause("by") @Nullable Located<String> by,
    @Doc("The last day on which it may.") @Clause("until") Located<LocalDate> until,
    String doc,
    Span span) {}
