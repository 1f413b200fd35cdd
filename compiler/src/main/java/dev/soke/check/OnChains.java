package dev.soke.check;

import dev.soke.diagnostic.Fix;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// Facts on chains and their nodes.
public sealed interface OnChains extends Fact {
  /// A chain that stops, or forks, on a loss that it is asked to live through.
  ///
  /// @param forks whether what is lost lies, rather than being silent
  /// @param asked the loss, as it is written
  /// @param lost what goes in the worst case
  /// @param gone how many validators go with it
  /// @param bears how many may go
  /// @param shares what is left without each of what holds validators
  /// @param advice how many of what are needed
  /// @param fix where to move validators; null when no moves are known
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
      String advice,
      @Nullable Fix fix,
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
