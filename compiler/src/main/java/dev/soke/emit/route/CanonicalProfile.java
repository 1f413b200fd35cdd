package dev.soke.emit.route;

import dev.soke.emit.Json;
import dev.soke.ethereum.Hex;
import dev.soke.model.PolicyProfile;
import dev.soke.registry.CanonicalJson;
import dev.soke.registry.Draft;
import java.nio.charset.StandardCharsets;

/// A version of a policy profile in its canonical form (RFC 8785), which everybody hashes to the
/// same.
public record CanonicalProfile(PolicyProfile profile) {
  /// Its text, without an end of line.
  public String text() {
    String plain =
        Json.artifact(
                "profile.json", PolicyProfileList.profile(profile), "policy-profiles.schema.json")
            .text();
    return new String(CanonicalJson.of(plain), StandardCharsets.UTF_8);
  }

  /// The hash of its text (Keccak-256), which stands for it on a chain.
  public Hex hash() {
    return Draft.hash(text());
  }
}
