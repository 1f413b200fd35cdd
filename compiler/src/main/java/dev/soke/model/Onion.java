package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// The address at which a cluster answers on one plane.
@Kind(
    value = "onion",
    doc = "The onion service of the cluster on a plane: `onion \"….onion\" on chain`.")
public record Onion(
    @Doc("The host: 56 characters and `.onion`.") @Positional Located<String> host,
    @Doc("The plane it leads to.") @Clause("on") @Reference(Plane.class) Located<String> plane,
    Span span) {}
