package dev.soke.check;

import dev.soke.source.Span;

/// Facts on the settings of nodes, be they of the estate or of a file that others wrote. `owner` is
/// the node, or the path of the file.
public sealed interface OnSettings extends Fact {
  /// What is around the settings of one owner.
  ///
  /// @param file whether it is a file that others wrote
  /// @param role of the node; empty for a file
  /// @param free whether gas is free; false when nobody knows
  /// @param blobs whether the chain has blobs, now or later; true when nobody knows
  /// @param peers how many peers it has; -1 when nobody knows
  record Owner(
      String owner, boolean file, String role, boolean free, boolean blobs, long peers, Span span)
      implements OnSettings {}

  /// A setting and its value.
  ///
  /// @param value as one text, that of words in capitals
  /// @param number -1 when it is none
  record Value(String owner, String key, String value, long number, Span span)
      implements OnSettings {}

  /// One word of a setting that is a list.
  record Item(String owner, String key, String value, Span span) implements OnSettings {}

  /// A setting that no version takes.
  record Unknown(String owner, String key, Span span) implements OnSettings {}

  /// A setting that other versions take.
  ///
  /// @param life which do not, as `since 25.6.0`
  record OfAnotherVersion(String owner, String key, String version, String life, Span span)
      implements OnSettings {}

  /// A value that is not written as its setting wants it.
  record WrongForm(String owner, String key, String wanted, Span span) implements OnSettings {}

  /// A word that its setting does not have.
  record WrongWord(String owner, String key, String value, String choices, Span span)
      implements OnSettings {}

  /// A name where an address is wanted.
  record NoAddress(String owner, String key, String value, Span span) implements OnSettings {}

  /// A port that a service of a node listens at.
  record PortUsed(String owner, String key, long port, Span span) implements OnSettings {}

  /// A setting that stands twice in a file.
  record Twice(String key, Span span) implements OnSettings {}

  /// A place of a file that is no TOML.
  record NoToml(String path, Span span) implements OnSettings {}

  /// An option for what other statements say.
  record OwnOption(String key, Span span) implements OnSettings {}
}
