package dev.soke.check;

import dev.soke.source.Span;

/// Facts on who meets whom on a chain.
public sealed interface OnTopology extends Fact {
  /// A validator whose votes do not come to the others; `group` are those it votes with.
  record VotersApart(String chain, String node, String other, String group, Span span)
      implements OnTopology {}

  /// Validators that are not joined to each other, of which two are named.
  record VotersStrange(String chain, String node, String other, int pairs, Span span)
      implements OnTopology {}

  /// A node to which no block comes.
  record NodeCutOff(String chain, String node, Span span) implements OnTopology {}

  /// A node that answers callers and meets validators through fewer than two sentries.
  record SentriesFew(String chain, String node, int sentries, Span span) implements OnTopology {}

  /// A node that anybody may call, and that is joined to a validator.
  record ValidatorExposed(String chain, String node, String validator, Span span)
      implements OnTopology {}

  /// Two nodes with one key.
  record KeyShared(String node, String other, Span span, Span otherSpan) implements OnTopology {}

  /// A chain that must never fail and names no server for its clocks.
  record ClocksUntold(String chain, int validators, Span span) implements OnTopology {}

  /// Validators of a chain that must never fail, which answer callers.
  record ValidatorsCalled(String chain, String plane, Span span) implements OnTopology {}

  /// A validator whose account holds money before the first block.
  record ValidatorFunded(String node, String account, Span span, Span otherSpan)
      implements OnTopology {}

  /// A node whose virtual machine is in no cluster of the estate.
  record NodeUnseated(String node, long vmid, Span span) implements OnTopology {}

  /// What a node says of itself and what its machine says: `host`, `role` or `address`.
  record NodeTrait(
      String node, String machine, String trait, String said, String has, Span span, Span otherSpan)
      implements OnTopology {}

  /// The memory that a node may use and that its machine has at the least, in bytes and as people
  /// read it.
  record NodeMemory(
      String node,
      String machine,
      long wants,
      long has,
      String wanted,
      String there,
      Span span,
      Span otherSpan)
      implements OnTopology {}
}
