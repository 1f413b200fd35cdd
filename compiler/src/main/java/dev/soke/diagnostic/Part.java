package dev.soke.diagnostic;

import dev.soke.source.Span;

/// A part of a condition that failed, and the value it had. Reports draw the values under the
/// condition.
///
/// @param place the part as the user wrote it
/// @param value its value as the language writes it
public record Part(Span place, String value) {}
