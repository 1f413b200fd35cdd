package dev.soke.check;

import dev.soke.source.Span;

/// Facts on the first block of a chain and on its changes, whether an estate declares them or a
/// file of genesis holds them.
public sealed interface OnGenesis extends Fact {
  /// The gas of one block, and the seconds there are for it.
  record BlockGas(long gas, long seconds, Span span) implements OnGenesis {}

  /// When a chain begins, beside the last second that counts as now; both since 1970.
  record ChainBegins(long at, long now, Span span) implements OnGenesis {}

  /// A change of the rules and the one before it in history: each at a block, or a second.
  record ForkAfter(String earlier, long before, String later, long at, Span span)
      implements OnGenesis {}

  /// The number of a chain.
  ///
  /// @param network the public network that has it; empty for none
  record ChainNumbered(long id, String network, Span span) implements OnGenesis {}

  /// How many validators a chain has.
  ///
  /// @param elsewhere whether a contract names them
  record ValidatorCount(String chain, boolean production, boolean elsewhere, int count, Span span)
      implements OnGenesis {}

  /// A validator that is no node of the chain.
  ///
  /// @param founder whether it is one of the first
  record ValidatorStranger(String account, String chain, boolean founder, Span span)
      implements OnGenesis {}

  /// A contract that is to name validators.
  ///
  /// @param coded whether it has code in the first block
  record ValidatorContract(String account, boolean coded, Span span) implements OnGenesis {}

  /// First validators that are written down beside a contract that names them.
  record FoundersIdle(String chain, Span span) implements OnGenesis {}

  /// A base fee that is to stay as it is.
  record FeeFixed(String chain, boolean free, boolean priced, boolean london, Span span)
      implements OnGenesis {}

  /// The most code of a contract, and whether code to begin with has a limit of its own.
  record CodeLimit(long bytes, boolean shanghai, Span span) implements OnGenesis {}

  /// The most gas of a transaction, beside that of a block.
  record TransactionGas(long gas, long block, Span span) implements OnGenesis {}

  /// Something that may stand once stands twice.
  record WrittenTwice(String what, String name, Span span, Span first) implements OnGenesis {}

  /// Money of an account whose key everybody knows.
  ///
  /// @param production whether it is certain that the money is worth something
  record KeyKnown(String account, boolean production, Span span) implements OnGenesis {}

  /// How long things last, in seconds.
  ///
  /// @param empty the time of a block with nothing in it; 0 when it is that of any block
  record Timing(long block, long empty, long request, Span span) implements OnGenesis {}

  /// How long the first round lasts, in seconds, against four times the longest way there and back
  /// between validators, in milliseconds.
  ///
  /// @param least the least whole seconds in which those ways fit
  record Ways(long request, long ways, long least, Span span, Span otherSpan)
      implements OnGenesis {}

  /// After how many blocks votes are forgotten.
  record VotesForgotten(long blocks, Span span) implements OnGenesis {}

  /// How often it is said when a change comes, and whether it comes at the very beginning.
  record ChangePlaced(int places, boolean beginning, Span span) implements OnGenesis {}

  /// In which unit Besu reads the place of a change, and in which it is written.
  record ChangeUnit(boolean timed, boolean readAsTime, long at, Span span) implements OnGenesis {}

  /// What a change of validators holds besides.
  ///
  /// @param more whether it changes other things, too
  /// @param contract whether a contract is to name them, too
  /// @param timed whether times decide on the other things
  record ValidatorsChange(boolean more, boolean contract, boolean timed, Span span)
      implements OnGenesis {}

  /// Something of a file of genesis that is no matter of a single value: `problem` is one of those
  /// that the rules know by name.
  record FileProblem(String problem, String key, String detail, Span span) implements OnGenesis {}
}
