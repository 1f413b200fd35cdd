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
/// @param manager who says who may call the registry
/// @param codeHash the hash of the code of the registry
/// @param domain the name and version that the registry states for signatures (ERC-5267)
/// @param epoch how many times the set has changed
/// @param profiles the versions of each profile by its id, version 1 first
/// @param nonces how many transactions each sender has made
/// @param access what the senders may call
public record Observed(
    long chainId,
    Hex genesis,
    EvmAddress registry,
    EvmAddress manager,
    Hex codeHash,
    Domain domain,
    Block block,
    long epoch,
    Hex setRoot,
    boolean paused,
    SequencedMap<Hex, List<Version>> profiles,
    SequencedMap<EvmAddress, Long> nonces,
    List<Access> access) {
  /// The block it was read at.
  ///
  /// @param timestamp seconds since 1970
  public record Block(long number, Hex hash, long timestamp) {}

  /// The name and version of a domain of EIP-712.
  public record Domain(String name, String version) {
    /// That of the registry that this compiler knows.
    public static final Domain OURS = new Domain("PolicyProfileRegistry", "1");
  }

  /// Whether an account may call a function of the registry.
  ///
  /// @param immediate whether it may at once
  /// @param delay the seconds to wait otherwise; 0 when it may not at all
  public record Access(EvmAddress account, String function, boolean immediate, long delay) {
    /// Whether it may, at once or later.
    public boolean isGranted() {
      return immediate || delay > 0;
    }
  }

  /// Copies what it is given.
  public Observed {
    SequencedMap<Hex, List<Version>> copy = new LinkedHashMap<>();
    profiles.forEach((id, versions) -> copy.put(id, List.copyOf(versions)));
    profiles = Collections.unmodifiableSequencedMap(copy);
    nonces = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nonces));
    access = List.copyOf(access);
  }

  /// The versions of a profile; none when the registry does not know it.
  public List<Version> versions(Hex profileId) {
    return profiles.getOrDefault(profileId, List.of());
  }
}
