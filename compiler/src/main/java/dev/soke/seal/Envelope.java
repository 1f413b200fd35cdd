package dev.soke.seal;

import java.util.List;
import java.util.TreeSet;

/// A document as it is laid out: the values people gave, and what `sops` says of the sealing.
///
/// @param values what people gave, sealed or not
/// @param seal what stands under `sops`, that name left out of the paths
record Envelope(List<Leaf> values, List<Leaf> seal) {
  static final String SEAL = "sops";

  private static final String AGE = "age";

  private static final List<String> OTHER_KEYS =
      List.of("pgp", "kms", "gcp_kms", "azure_kv", "hc_vault", "hckms");

  /// What leaves there are, sorted by what they are about.
  static Envelope of(List<Leaf> leaves) {
    List<Leaf> seal =
        leaves.stream()
            .filter(it -> it.path().getFirst().equals(SEAL) && it.path().size() > 1)
            .map(it -> new Leaf(it.path().subList(1, it.path().size()), it.text(), it.line()))
            .toList();
    List<Leaf> values = leaves.stream().filter(it -> !it.path().getFirst().equals(SEAL)).toList();
    return new Envelope(values, seal);
  }

  /// What is said of the sealing under a name; empty when nothing is.
  String said(String name) {
    return seal.stream()
        .filter(it -> it.path().equals(List.of(name)))
        .map(Leaf::text)
        .findFirst()
        .orElse("");
  }

  /// The public keys it was sealed for.
  TreeSet<String> recipients() {
    TreeSet<String> recipients = new TreeSet<>();
    seal.stream()
        .filter(it -> it.name().equals("recipient") && it.path().contains(AGE))
        .forEach(it -> recipients.add(it.text()));
    return recipients;
  }

  /// What opens it, once for each public key.
  List<Leaf> openings() {
    return seal.stream().filter(it -> it.name().equals("enc") && it.path().contains(AGE)).toList();
  }

  /// Whether somebody can open it with a key of another make.
  boolean hasOtherKeys() {
    return seal.stream().anyMatch(it -> it.path().stream().anyMatch(OTHER_KEYS::contains));
  }

  /// The names at the top of what people gave.
  TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    values.forEach(it -> names.add(it.path().getFirst()));
    return names;
  }
}
