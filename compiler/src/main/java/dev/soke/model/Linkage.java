package dev.soke.model;

/// How the two sides of an exchange hang together, from loose to tight.
public enum Linkage {
  /// One side may be done and the other not.
  NONE,
  /// Somebody holds one side until the other is done.
  ESCROWED,
  /// Both are done or neither is: payment against payment, delivery against payment.
  ATOMIC
}
