package dev.soke.model;

/// A group of methods that a node answers.
public enum ChainApi {
  /// Blocks, accounts and transactions.
  ETH,
  /// The network and how many peers there are.
  NET,
  /// The version of the program.
  WEB3,
  /// Validators and votes on them.
  QBFT,
  /// Validators and votes of the older consensus.
  IBFT,
  /// Transactions that wait.
  TXPOOL,
  /// Steps of transactions that were.
  DEBUG,
  /// Traces of transactions.
  TRACE,
  /// Peers and logs.
  ADMIN,
  /// The lists of who may take part.
  PERM,
  /// The making of blocks.
  MINER,
  /// Parts that were added.
  PLUGINS,
  /// Another consensus from outside.
  ENGINE,
  /// Means of tests.
  TESTING
}
