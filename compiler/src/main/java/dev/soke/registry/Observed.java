package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A registry as it was read at one block, so that a plan can be made from it without a node.
///
/// @param chainId the number of the chain
/// @param genesis the hash of its first block: the number alone is no identity
/// @param codeHash the hash of the code of the registry
/// @param epoch how many times the set has changed
/// @param profiles the versions of each profile by its id, version 1 first
/// @param nonces how many transactions each sender has made
public record Observed(
    long chainId,
    Hex genesis,
    EvmAddress registry,
    Hex codeHash,
    Block block,
    long epoch,
    Hex setRoot,
    boolean paused,
    SequencedMap<Hex, List<Version>> profiles,
    SequencedMap<EvmAddress, Long> nonces) {
  /// The block it was read at.
  ///
  /// @param timestamp seconds since 1970
  public record Block(long number, Hex hash, long timestamp) {}

  /// Copies what it is given.
  public Observed {
    SequencedMap<Hex, List<Version>> copy = new LinkedHashMap<>();
    profiles.forEach((id, versions) -> copy.put(id, List.copyOf(versions)));
    profiles = Collections.unmodifiableSequencedMap(copy);
    nonces = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nonces));
  }

  /// The versions of a profile; none when the registry does not know it.
  public List<Version> versions(Hex profileId) {
    return profiles.getOrDefault(profileId, List.of());
  }
}
