package dev.soke.schema;

/// What a component of a record is filled with.
public sealed interface Slot {
  /// The name of the declaration.
  ///
  /// @param pattern the regular expression that names must match
  record NameSlot(String pattern) implements Slot {}

  /// The value of an attribute.
  record AttributeSlot(AttributeSchema attribute) implements Slot {}

  /// The `///` lines above the declaration.
  record DocSlot() implements Slot {}

  /// The span of its header.
  record SpanSlot() implements Slot {}

  /// The left end of an arrow.
  record FromSlot() implements Slot {}

  /// The right end of an arrow.
  record ToSlot() implements Slot {}

  /// Whether the arrow has two heads.
  record BothSlot() implements Slot {}
}
