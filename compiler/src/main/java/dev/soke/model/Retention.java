package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// How many backups are kept.
@Kind(value = "keep", doc = "How many backups are kept.")
public record Retention(
    @Doc("Whether all are kept.") @Default("false") Located<Boolean> all,
    @Doc("How many of the latest.") @Nullable Located<Long> last,
    @Doc("For how many hours.") @Nullable Located<Long> hourly,
    @Doc("For how many days.") @Nullable Located<Long> daily,
    @Doc("For how many weeks.") @Nullable Located<Long> weekly,
    @Doc("For how many months.") @Nullable Located<Long> monthly,
    @Doc("For how many years.") @Nullable Located<Long> yearly,
    Span span) {}
