package dev.soke.check;

import dev.soke.source.Span;

/// Facts on what a build would change about chains that run.
public sealed interface OnChanges extends Fact {
  /// How far a change of the genesis file reaches.
  enum Reach {
    /// The number that every transaction is signed for.
    NUMBER,
    /// The first block, which nodes compare with the one they have.
    FIRST_BLOCK,
    /// The gas of the first block.
    GAS_LIMIT,
    /// The validators of the first block.
    FOUNDERS,
    /// A rule of the blocks after it, which a transition can change.
    TRANSITION,
    /// A rule of the blocks after it that nothing can change.
    FROZEN
  }

  /// The genesis file of a chain that runs differs in a value.
  ///
  /// @param was the value nodes have
  /// @param now the value they would get
  /// @param way what to write in its place; empty when there is nothing
  /// @param header the first line of the chain
  record GenesisChanged(
      String chain,
      Reach reach,
      String setting,
      String was,
      String now,
      String way,
      Span span,
      Span header)
      implements OnChanges {}

  /// A chain has been written before, so that nodes may run it.
  record ChainWritten(String chain, Span span) implements OnChanges {}

  /// A fork or transition that nodes have is another, or gone, and may have been passed.
  ///
  /// @param known whether it is known to have been passed
  record PastChanged(String chain, String what, String at, boolean known, Span span)
      implements OnChanges {}

  /// A fork or transition begins before all nodes can know of it.
  ///
  /// @param earliest the first block or second at which it may
  record ChangeTooSoon(String chain, String what, String at, String earliest, Span span)
      implements OnChanges {}

  /// The genesis file that nodes have cannot be read.
  record PreviousUnreadable(String chain, String path, Span span) implements OnChanges {}

  /// A chain has the number of one that was written before it under another name.
  record NumberTaken(String chain, String number, String former, Span span) implements OnChanges {}
}
