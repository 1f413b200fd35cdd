package dev.soke.check;

import dev.soke.source.Span;

/// Facts on chains and their nodes.
public sealed interface OnChains extends Fact {
  /// A chain that stops, or forks, on a loss that it is asked to live through.
  ///
  /// @param forks whether what is lost lies, rather than being silent
  /// @param asked the loss, as it is written
  /// @param lost what goes in the worst case
  /// @param gone how many validators go with it
  /// @param bears how many may go
  /// @param shares what holds how many validators
  record ChainFragile(
      String chain,
      boolean forks,
      String asked,
      String lost,
      int gone,
      int validators,
      int needed,
      int bears,
      String shares,
      Span span)
      implements OnChains {}

  /// A version of Besu that is written as none is.
  record BesuUnknown(String version, Span span) implements OnChains {}

  /// A time that is no whole number of seconds, where Besu takes no other.
  record PeriodUneven(String attribute, Span span) implements OnChains {}

  /// A node without an address on the plane of its chain.
  record NodeUnaddressed(String node, String plane, Span span) implements OnChains {}

  /// A node that is dialled by name on a chain that does not look names up.
  record NodeNamed(String node, String chain, Span span) implements OnChains {}
}
