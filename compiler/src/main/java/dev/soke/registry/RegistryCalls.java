package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.List;

/// What one registry can be told.
public record RegistryCalls(EvmAddress registry) {
  /// Publishes versions and states the root of the set that they make; all or none.
  ///
  /// @param epoch the epoch that the drafts were made from; any other refuses them
  public Call publish(List<Draft> drafts, long epoch, Hex setRoot, Hex sourceCommit) {
    return call(
        "publishBatch",
        AbiValue.of(drafts.stream().map(Draft::toAbi).toList()),
        AbiValue.of(epoch),
        AbiValue.of(setRoot),
        AbiValue.of(sourceCommit));
  }

  /// Ends a version early, from a time on or from now if that is later.
  public Call revoke(Hex profileId, long version, Hex contentHash, long from, Hex reasonHash) {
    return call(
        "revoke",
        AbiValue.of(profileId),
        AbiValue.of(version),
        AbiValue.of(contentHash),
        AbiValue.of(from),
        AbiValue.of(reasonHash));
  }

  /// Notes a text for people.
  public Call text(Hex profileId, String key, String value) {
    return call("setText", AbiValue.of(profileId), AbiValue.of(key), AbiValue.of(value));
  }

  private Call call(String name, AbiValue... arguments) {
    return new Call(registry, Contract.REGISTRY.function(name), List.of(arguments));
  }
}
