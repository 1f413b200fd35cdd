package dev.soke.registry;

import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A function of a contract, as its ABI tells it.
public record AbiFunction(String name, List<AbiParameter> inputs) {
  private static final int SELECTOR_DIGITS = 8;

  /// Copies what it is given.
  public AbiFunction {
    inputs = List.copyOf(inputs);
  }

  /// Such as `revoke(bytes32,uint32,bytes32,uint64,bytes32)`.
  public String signature() {
    return inputs.stream()
        .map(AbiParameter::signature)
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  /// The four bytes that a call begins with.
  public Hex selector() {
    byte[] hash = Keccak.hash(signature().getBytes(StandardCharsets.US_ASCII));
    return new Hex(Hex.of(hash).digits().substring(0, SELECTOR_DIGITS));
  }

  /// The bytes of a call with these arguments, one a parameter and of its shape.
  public Hex call(List<AbiValue> arguments) {
    return new Hex(selector().digits() + AbiEncoding.of(inputs, arguments).digits());
  }
}
