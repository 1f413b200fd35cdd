package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.List;

/// A call that waits out the delay of its caller in an AccessManager of OpenZeppelin: it is
/// scheduled, and executed no sooner than the delay and no later than a week after that.
///
/// @param caller who holds the role
public record ScheduledCall(EvmAddress manager, EvmAddress caller, Call call) {
  /// Seconds after which a call that became ready can no longer be executed.
  public static final long EXPIRATION = 7 * 86_400L;

  /// The name of the operation in the manager: the hash of caller, target and data.
  public Hex id() {
    List<AbiParameter> parameters = Contract.MANAGER.function("hashOperation").inputs();
    List<AbiValue> values =
        List.of(AbiValue.of(caller), AbiValue.of(call.to()), AbiValue.of(call.data()));
    return Word.hash(AbiEncoding.of(parameters, values));
  }

  /// Puts the call on hold until a time; 0 for as soon as the delay permits.
  public Call schedule(long when) {
    return call("schedule", target(), data(), AbiValue.of(when));
  }

  /// Makes the call once its delay is over.
  public Call execute() {
    return call("execute", target(), data());
  }

  /// Takes it back.
  public Call cancel() {
    return call("cancel", AbiValue.of(caller), target(), data());
  }

  private AbiValue target() {
    return AbiValue.of(call.to());
  }

  private AbiValue data() {
    return AbiValue.of(call.data());
  }

  private Call call(String name, AbiValue... arguments) {
    return new Call(manager, Contract.MANAGER.function(name), List.of(arguments));
  }
}
