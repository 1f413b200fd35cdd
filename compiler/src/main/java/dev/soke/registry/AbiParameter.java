package dev.soke.registry;

import java.util.List;
import java.util.stream.Collectors;

/// One parameter of a function, as the ABI of its contract tells it.
///
/// @param type such as `uint64`, `bytes32[]`, `tuple`
/// @param internalType the type in the source, such as `struct IRegistry.Draft[]`
/// @param components the members of a struct; empty for anything else
public record AbiParameter(
    String name, String type, String internalType, List<AbiParameter> components) {
  private static final String TUPLE = "tuple";

  /// Copies what it is given.
  public AbiParameter {
    components = List.copyOf(components);
  }

  /// The type as a signature spells it: a struct by the types of its members.
  public String signature() {
    return type.startsWith(TUPLE)
        ? components.stream()
                .map(AbiParameter::signature)
                .collect(Collectors.joining(",", "(", ")"))
            + type.substring(TUPLE.length())
        : type;
  }

  boolean isArray() {
    return type.endsWith("[]");
  }

  boolean isStruct() {
    return type.equals(TUPLE);
  }

  /// The parameter that one item of this array is.
  AbiParameter item() {
    return new AbiParameter(name, type.substring(0, type.length() - 2), internalType, components);
  }
}
