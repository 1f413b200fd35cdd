package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A part of a budget that is no guest of the estate.
@Kind(
    value = "item",
    doc =
        "A part of a budget that is no guest of the estate: `item workers { count = 3; cores = 4..8cores }`.")
public record BudgetItem(
    @Name Located<String> name,
    @Doc("How many.") @Default("1") Located<Interval> count,
    @Doc("The processors of each.") @Nullable Located<CoresRange> cores,
    @Doc("The memory of each.") @Nullable Located<BytesRange> memory,
    @Doc("The disk of each.") @Nullable Located<BytesRange> disk,
    @Doc("The weeks of each.") @Nullable Located<Interval> weeks,
    String doc,
    Span span) {}
