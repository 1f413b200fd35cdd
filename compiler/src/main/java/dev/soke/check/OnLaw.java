package dev.soke.check;

import dev.soke.source.Span;

/// Facts on the law that an estate brings along, and on what that says.
public sealed interface OnLaw extends Fact {
  /// A file of law that is not there.
  record LawFileMissing(String law, String path, Span span) implements OnLaw {}

  /// Something in a file of law cannot be read.
  record LawUnreadable(String law, String problem, Span span) implements OnLaw {}

  /// A file of law whose digest is not the written one; `written` tells whether one is.
  record LawUnpinned(String law, String digest, boolean written, Span span) implements OnLaw {}

  /// A record of law that does not say where it comes from; `missing` says what it lacks.
  record LawNameless(String id, String missing, Span span) implements OnLaw {}

  /// A record names a jurisdiction or a group that nobody knows.
  record LawPlaceUnknown(String id, String name, Span span) implements OnLaw {}

  /// Two records say different things of one key on some day.
  record LawTwice(String id, String other, String key, Span span, Span otherSpan)
      implements OnLaw {}

  /// A contested record says something milder than one of its sources.
  record LawContested(String id, String value, String strictest, Span span) implements OnLaw {}

  /// A record that an answer rests on and that must be looked up again.
  record LawStale(String id, String age, String limit, String question, Span span)
      implements OnLaw {}

  /// What law has against something; `breach` is one word for the rule that tells it.
  record LawBreach(String breach, String what, String where, String by, String why, Span span)
      implements OnLaw {}
}
