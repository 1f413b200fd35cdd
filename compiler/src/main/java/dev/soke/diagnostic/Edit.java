package dev.soke.diagnostic;

import dev.soke.source.Span;

/// One change to a text: what stands at the place gives way to the replacement. An empty place
/// inserts, an empty replacement deletes.
public record Edit(Span place, String replacement) {}
