package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A number that a service tells of itself.
@Kind(
    value = "metric",
    doc = "A number that a service tells of itself; gates and acceptance checks read it.")
public record Metric(
    @Name Located<String> name,
    @Doc("The service that tells it.") @Clause("by") @Reference(Service.class)
        Located<String> service,
    @Doc("What it says.") @Positional Located<String> meaning,
    @Doc("What it is counted in.") @Clause("in") @Nullable Located<String> unit,
    String doc,
    Span span) {}
