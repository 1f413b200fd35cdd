package dev.soke.model;

/// What a node of a chain is there for.
public enum NodeRole {
  /// It makes blocks and votes on them.
  VALIDATOR,
  /// It stands between the validators and everybody else.
  SENTRY,
  /// It answers everybody.
  RPC_PUBLIC,
  /// It answers those who are known.
  RPC_PRIVATE,
  /// It answers the services of the estate itself.
  RPC_CORE,
  /// It keeps the state of every block.
  ARCHIVE,
  /// It tells nodes of each other.
  BOOT
}
