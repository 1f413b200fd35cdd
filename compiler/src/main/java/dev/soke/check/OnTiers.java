package dev.soke.check;

import dev.soke.source.Span;

/// Facts on how the nodes of a chain answer callers, and on what they have to do it with.
public sealed interface OnTiers extends Fact {
  /// A group of methods that a tier answers.
  record TierApi(String chain, String role, String api, Span span) implements OnTiers {}

  /// A name or an origin that a tier takes.
  ///
  /// @param attribute where it stands: `names` or `origins`
  record TierName(String role, String attribute, String value, Span span) implements OnTiers {}

  /// Who asks the callers of a tier for proof.
  ///
  /// @param key whether there is a key to test tokens with
  record TierGuard(String chain, String role, String guard, boolean key, Span span)
      implements OnTiers {}

  /// The memory of Java in a node.
  ///
  /// @param megabytes of 2^20 bytes
  record Heap(String node, long megabytes, Span span) implements OnTiers {}

  /// A chain is measured on a plane on which everybody may call.
  record Measured(String chain, String plane, Span span) implements OnTiers {}
}
