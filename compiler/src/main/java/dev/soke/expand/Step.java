package dev.soke.expand;

import dev.soke.source.Span;

/// One place that gave an attribute of a declaration a value. Of several the last one holds, and
/// what adds to a list adds to those before.
///
/// @param shown the value as it reads
public record Step(
    String kind,
    String name,
    String attribute,
    Stage stage,
    boolean append,
    String shown,
    Span span) {
  /// How a value came to be, in the order in which values replace each other.
  public enum Stage {
    TEMPLATE,
    LIKE,
    WRITTEN,
    OVERRIDE,
    OVERLAY
  }
}
