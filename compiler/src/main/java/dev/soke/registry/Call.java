package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.List;

/// A call of a function of a contract, which sends no value.
public record Call(EvmAddress to, AbiFunction function, List<AbiValue> arguments) {
  /// Copies what it is given.
  public Call {
    arguments = List.copyOf(arguments);
  }

  /// The bytes that the contract is given.
  public Hex data() {
    return function.call(arguments);
  }
}
