package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// A check that must pass before a profile counts as working.
@Kind(
    value = "accept",
    doc = "A check of the profile: `accept consensus by block-time \"consensus is stable\"`.")
public record Accept(
    @Name Located<String> name,
    @Doc("The metric that shows it.") @Clause("by") @Reference(Metric.class) Located<String> metric,
    @Doc("What must hold.") @Positional Located<String> claim,
    String doc,
    Span span) {}
