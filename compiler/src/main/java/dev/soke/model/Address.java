package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A fixed address of a service on one of its planes.
@Kind(value = "address", doc = "A fixed address of the service: `address 10.20.0.5 on chain`.")
public record Address(
    @Doc("The address.") @Positional Located<Ipv4> value,
    @Doc("The plane it belongs to; may be left out where the service has one plane.")
        @Clause("on")
        @Reference(Plane.class)
        @Nullable Located<String> plane,
    Span span) {}
