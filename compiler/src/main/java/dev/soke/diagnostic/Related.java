package dev.soke.diagnostic;

import dev.soke.source.Span;

/// Another place that takes part in a finding, and the part it plays.
public record Related(Span span, String label) {}
