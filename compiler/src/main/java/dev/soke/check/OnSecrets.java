package dev.soke.check;

import dev.soke.source.Span;

/// Facts on secrets, keys and ciphertexts.
public sealed interface OnSecrets extends Fact {
  /// A cluster needs a secret that no declared recipient can open there.
  record SecretUnopened(String secret, String cluster, Span span, Span clusterSpan)
      implements OnSecrets {}

  /// Something is wrong with what lies below `secrets/`: `kind` is `plain` (it can be read by
  /// anybody), `damaged` or `form` (it is sealed as another form than its name says).
  record SealFlaw(String path, String kind, String problem, Span span) implements OnSecrets {}

  /// A ciphertext that others can open than those who may; `problem` names only who is declared.
  record SealRecipients(String path, String problem, Span span) implements OnSecrets {}

  /// A ciphertext without a name that a variable takes from it.
  record SealNameMissing(String path, String variable, Span span, Span variableSpan)
      implements OnSecrets {}

  /// A ciphertext that no cluster demands.
  record SealUnasked(String path, Span span) implements OnSecrets {}

  /// A ciphertext that lies at another path already.
  record SealTwice(String path, String other, Span span) implements OnSecrets {}

  /// The key of a `signer` or `recipient`: whether it is well-formed, whether it is a private one.
  record KeyFact(String kind, String name, boolean sound, boolean open, Span span)
      implements OnSecrets {}
}
