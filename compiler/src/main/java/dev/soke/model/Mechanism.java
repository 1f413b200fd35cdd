package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// A way in which assets are moved.
@Kind(
    value = "mechanism",
    doc = "A way in which assets are moved, such as a bridge: `mechanism ccip {}`.")
public record Mechanism(@Name Located<String> name, String doc, Span span) {}
