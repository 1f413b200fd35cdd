package dev.soke.check;

import dev.soke.source.Span;

/// Facts on files and texts that others read.
public sealed interface OnConfigs extends Fact {
  /// A path that cannot name a file of the estate folder.
  record ConfigProblem(String path, String problem, Span span) implements OnConfigs {}

  /// A service reads a file that the estate folder does not hold; `near` is one of a similar name
  /// that it does, or empty.
  record ConfigMissing(String service, String path, String near, Span span) implements OnConfigs {}

  /// A file of the estate folder that no service reads. Nothing of it is shown.
  record ConfigUnused(String path, Span span) implements OnConfigs {}

  /// A file that a reconciler would take for ciphertext.
  record ConfigMisread(String path, Span span) implements OnConfigs {}

  /// A line of a file that looks like a secret; the line itself is never carried.
  record ConfigSecret(String path, Span span) implements OnConfigs {}

  /// Two things lie at one path inside a service.
  record TargetTwice(String service, String path, Span span, Span otherSpan) implements OnConfigs {}

  /// A path that may not lead where it seems to.
  record PathProblem(String path, String problem, Span span) implements OnConfigs {}

  /// A text of an owner with a sign in it that others read `as` something of their own. The text
  /// itself is never carried.
  record MisreadText(String owner, String sign, String as, Span span) implements OnConfigs {}

  /// A prefix of labels that they cannot have.
  record PrefixProblem(String prefix, String problem, Span span) implements OnConfigs {}
}
