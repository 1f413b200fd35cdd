package dev.soke.check;

import dev.soke.source.Span;

/// Facts on decision tables.
public sealed interface OnDecisions extends Fact {
  /// An input that may be words and numbers, or neither; `problem` says which.
  record InputVague(String input, String problem, Span span) implements OnDecisions {}

  /// A row names an input, a word or an outcome that its decision does not have; `what` says which.
  record RowUnknown(String decision, String row, String what, String name, String near, Span span)
      implements OnDecisions {}

  /// A row asks of an input what it never is: numbers past its own, or of another form.
  record RowOutside(String row, String input, String asked, String domain, Span span)
      implements OnDecisions {}

  /// A row asks twice of one input.
  record RowTwice(String row, String input, Span span, Span otherSpan) implements OnDecisions {}

  /// Two rows answer one case in two ways.
  record RowsOverlap(
      String row,
      String outcome,
      String other,
      String otherOutcome,
      String example,
      Span span,
      Span otherSpan)
      implements OnDecisions {}

  /// Cases that no row answers.
  record CasesUnanswered(String decision, String count, String example, Span span)
      implements OnDecisions {}

  /// A table with too many different cases to look at them all.
  record DecisionTooLarge(String decision, Span span) implements OnDecisions {}
}
