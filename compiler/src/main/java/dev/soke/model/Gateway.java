package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A declared crossing between planes, one way.
@Kind(
    value = "gateway",
    doc =
        "A declared crossing from one plane to another, one way, through one service. Links cross with `via`.")
public record Gateway(
    @Name Located<String> name,
    @Doc("The plane that calls.") @Clause("from") @Reference(Plane.class) Located<String> from,
    @Doc("The plane that answers.") @Clause("to") @Reference(Plane.class) Located<String> to,
    @Doc("The service that stands on both planes and forwards.")
        @Clause("through")
        @Reference(Service.class)
        Located<String> through,
    @Doc("Why it must be.") @Positional @Nullable Located<String> reason,
    String doc,
    Span span) {}
