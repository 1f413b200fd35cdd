package dev.soke.diagnostic;

import dev.soke.source.Span;
import java.time.LocalDate;

/// A finding that the estate says to leave alone.
///
/// @param reason why
/// @param until the last day on which it may be left alone
/// @param place where the estate says so
public record Suppressed(Diagnostic finding, String reason, LocalDate until, Span place) {}
