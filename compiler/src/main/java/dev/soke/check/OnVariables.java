package dev.soke.check;

import dev.soke.source.Span;

/// Facts on variables of the environment.
public sealed interface OnVariables extends Fact {
  /// An environment value that looks like a secret. `kind` is `plain` (a secret in plain text),
  /// `url` (a password in a URL) or `pretended` (a placeholder no consumer reads). The value itself
  /// is never carried.
  record SecretSuspect(String owner, String variable, String kind, Span span)
      implements OnVariables {}

  /// A service uses `${variable}`.
  record VariableUse(String service, String variable, Span span) implements OnVariables {}

  /// A variable of the environment. `hasValue` when every cluster gets one without asking.
  record VariableFact(String name, boolean hasValue, boolean secret, Span span)
      implements OnVariables {}

  /// A variable whose name has a meaning of its own for what reads the `.env`.
  record VariableReserved(String name, Span span) implements OnVariables {}

  /// A cluster gives a variable no value, though nothing else does.
  record VariableMissing(String cluster, String variable, Span span, Span declaration)
      implements OnVariables {}

  /// A cluster or default gives a variable a value that it must not have; `expected` says which it
  /// may.
  record VariableBad(
      String owner, String variable, String value, String expected, Span span, Span declaration)
      implements OnVariables {}

  /// A value for a variable that the environment does not declare.
  record VariableUnknown(String cluster, String variable, String near, Span span)
      implements OnVariables {}

  /// Two clusters whose values for a variable are equal or overlap, though it must be distinct.
  record NotDistinct(String variable, String cluster, String other, Span span, Span otherSpan)
      implements OnVariables {}

  /// A value for a variable that is `generated`, or one that an `optional` variable always has;
  /// `presence` says which.
  record VariablePresent(String variable, String presence, Span span, Span declaration)
      implements OnVariables {}
}
