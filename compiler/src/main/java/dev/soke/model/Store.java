package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// Data that outlives its containers.
@Kind(value = "store", doc = "Data that outlives containers, and the service that keeps it.")
public record Store(
    @Name Located<String> name,
    @Doc("The service that keeps it.") @Attribute("service") @Clause("by") @Reference(Service.class)
        Located<String> keeper,
    @Doc("Where that service keeps it, a path in its container.") @Attribute("path") @Clause("at")
        Located<String> path,
    @Doc("The replica set that holds it, where its engine has such a thing.")
        @Nullable Located<String> replicaSet,
    String doc,
    Span span) {}
