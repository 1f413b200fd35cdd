package dev.soke.check;

import dev.soke.analysis.PublicKeys;
import dev.soke.model.Estate;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// The keys of signers and recipients. No fact carries one.
final class KeyFacts {
  private KeyFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    estate
        .recipients()
        .forEach((name, it) ->
            facts.add(fact("recipient", name, it.key(), PublicKeys.isAge(it.key().value()))));
    estate
        .signers()
        .forEach((name, it) ->
            facts.add(fact("signer", name, it.key(), PublicKeys.isSsh(it.key().value()))));
    return facts;
  }

  private static Fact fact(String kind, String name, Located<String> key, boolean sound) {
    boolean open = PublicKeys.isPrivate(key.value());
    return new OnSecrets.KeyFact(kind, name, sound, open, key.span());
  }
}
