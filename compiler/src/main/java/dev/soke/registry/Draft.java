package dev.soke.registry;

import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/// One version of a profile, as the registry is handed it.
///
/// @param profileId see [#id]
/// @param contentHash Keccak-256 of the canonical JSON of the profile
/// @param expectedPrevHash the content hash of the version before; zero for version 1
/// @param validFrom the first second in force, since 1970
/// @param validUntil the first second no longer in force; 0 for an open end
/// @param minConfidenceBps the least confidence of a route, in basis points
public record Draft(
    Hex profileId,
    Hex contentHash,
    Hex expectedPrevHash,
    Hex jurisdictionsRoot,
    Hex routesRoot,
    long validFrom,
    long validUntil,
    long version,
    int minConfidenceBps,
    int schemaVersion,
    String uri) {
  private static final String PREFIX = "soke/profile/1:";

  /// The id of a profile: the hash of `soke/profile/1:NAMESPACE/NAME`, in ASCII.
  public static Hex id(String namespace, String name) {
    String identity = PREFIX + namespace + "/" + name;
    return Hex.of(Keccak.hash(identity.getBytes(StandardCharsets.US_ASCII)));
  }

  /// The hash of a text in UTF-8, such as the reason of a revocation.
  public static Hex hash(String text) {
    return Word.hash(text);
  }

  /// The root over numbers, such as those of jurisdictions.
  public static Hex rootOfNumbers(Collection<Long> numbers) {
    return MerkleTree.of(numbers.stream().map(Word::of).toList()).root();
  }

  /// The root over names, such as those of routes, each by its hash.
  public static Hex rootOfNames(Collection<String> names) {
    return MerkleTree.of(names.stream().map(Word::hash).toList()).root();
  }

  /// What the root of a set is made of: the id, the version and the hash of its content.
  public Hex leaf() {
    return leaf(profileId, version, contentHash);
  }

  static Hex leaf(Hex profileId, long version, Hex contentHash) {
    return Word.join(profileId, Word.of(version), contentHash);
  }

  /// The members in the order of the contract.
  public AbiValue toAbi() {
    return AbiValue.of(
        List.of(
            AbiValue.of(profileId),
            AbiValue.of(contentHash),
            AbiValue.of(expectedPrevHash),
            AbiValue.of(jurisdictionsRoot),
            AbiValue.of(routesRoot),
            AbiValue.of(validFrom),
            AbiValue.of(validUntil),
            AbiValue.of(version),
            AbiValue.of(minConfidenceBps),
            AbiValue.of(schemaVersion),
            AbiValue.of(uri)));
  }
}
