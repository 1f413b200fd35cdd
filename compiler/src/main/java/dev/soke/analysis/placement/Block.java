package dev.soke.analysis.placement;

/// Machines that go on one host; plain arrays, because the search reads little else.
final class Block {
  /// Their numbers.
  final int[] machines;

  /// How much they take of each resource that counts.
  final long[] takes;

  /// The numbers of the hosts they may be on.
  final int[] rooms;

  /// The number of each demand that keeps some of them apart.
  final int[] apart;

  /// How many of them each such demand names.
  final int[] members;

  Block(int[] machines, long[] takes, int[] rooms, int[] apart, int[] members) {
    this.machines = machines;
    this.takes = takes;
    this.rooms = rooms;
    this.apart = apart;
    this.members = members;
  }
}
