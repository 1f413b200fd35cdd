package dev.soke.check;

import dev.soke.source.Span;

/// Facts on hosts and their guests.
public sealed interface OnMachines extends Fact {
  /// A guest or a template; `vmid` is 0 while it has no number.
  record GuestFact(
      String kind, String name, String pve, long vmid, String role, Span span, Span vmidSpan)
      implements OnMachines {}

  /// The numbers of a role in a cluster.
  record BandFact(String pve, String role, long low, long high, Span span) implements OnMachines {}

  /// A guest on a host of another cluster.
  record GuestAstray(String guest, String pve, String host, String other, Span span)
      implements OnMachines {}

  /// A guest whose cores or memory nobody says; `what` says which.
  record GuestUnsized(String kind, String guest, String what, Span span) implements OnMachines {}

  /// A guest with more processors than its host.
  record GuestTooWide(String guest, String cores, String host, String has, Span span)
      implements OnMachines {}

  /// Guests that do not fit into the memory of their host: `fit` is `never`, `low` when they fit at
  /// the low ends of their ranges, `tight` when hardly anything is left.
  record HostShort(String host, String fit, String has, String over, String sum, Span span)
      implements OnMachines {}

  /// Guests with more processors in all than their host may give.
  record HostCrowded(String host, String limit, String sum, Span span) implements OnMachines {}

  /// Disks that do not fit onto their storage.
  record StorageShort(
      String storage, String where, boolean thin, String size, String over, String sum, Span span)
      implements OnMachines {}

  /// A guest that is to survive its host, with a disk that does not.
  record HaUncarried(String guest, String storage, String type, Span span) implements OnMachines {}

  /// A guest that is to survive its host, in a cluster that cannot decide on it.
  record HaUndecided(String guest, String pve, long votes, Span span) implements OnMachines {}

  /// More validators on a host than its chain lives without.
  record ValidatorsTogether(
      String host, String names, int held, int validators, int needed, int bears, Span span)
      implements OnMachines {}

  /// A cluster that may fall into halves.
  record VotesEven(String pve, long hosts, Span span) implements OnMachines {}

  /// Something of a machine or its cluster that cannot work, or works for a while only.
  ///
  /// @param fault what it is, the title of its code
  /// @param name of what is at fault
  /// @param other what it does not go with; empty where that says nothing
  /// @param has what is there, for people
  /// @param wants what would have to be, for people
  record MachineFault(String fault, String name, String other, String has, String wants, Span span)
      implements OnMachines {
    MachineFault(String fault, String name, String other, Span span) {
      this(fault, name, other, "", "", span);
    }
  }
}
