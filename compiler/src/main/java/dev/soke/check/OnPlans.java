package dev.soke.check;

import dev.soke.source.Span;

/// Facts on projects, phases and budgets.
public sealed interface OnPlans extends Fact {
  /// A declared total that is not its sum.
  record BudgetOff(
      String budget, String what, String declared, String computed, String sum, Span span)
      implements OnPlans {}

  /// Something that comes twice into a sum.
  record CountedTwice(String budget, String what, String first, String second, Span span)
      implements OnPlans {}

  /// A phase that begins before what it needs has ended.
  record PhaseEarly(String phase, long begins, String needed, long ends, Span span, Span neededSpan)
      implements OnPlans {}

  /// Things of a plan that wait for each other.
  record PlanRing(String kind, String ring, Span span) implements OnPlans {}
}
