package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.ArrayList;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Bool;
import org.web3j.abi.datatypes.Bytes;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.DynamicBytes;
import org.web3j.abi.datatypes.DynamicStruct;
import org.web3j.abi.datatypes.StaticStruct;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.Utf8String;
import org.web3j.abi.datatypes.generated.Uint256;

/// Values as the ABI of contracts lays them out. The width of a number does not show there, so all
/// are laid out as 256 bits.
final class AbiEncoding {
  private AbiEncoding() {}

  /// The arguments of a call, without its selector.
  static Hex of(List<AbiParameter> parameters, List<AbiValue> values) {
    return new Hex(FunctionEncoder.encodeConstructor(types(parameters, values)));
  }

  @SuppressWarnings("rawtypes") // web3j takes the raw type.
  private static List<Type> types(List<AbiParameter> parameters, List<AbiValue> values) {
    if (parameters.size() != values.size()) {
      throw new IllegalArgumentException(parameters.size() + " parameters, " + values.size());
    }
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) types.add(type(parameters.get(i), values.get(i)));
    return types;
  }

  private static Type<?> type(AbiParameter parameter, AbiValue value) {
    return switch (value) {
      case AbiValue.Whole whole -> new Uint256(whole.value());
      case AbiValue.Bytes bytes -> bytes(parameter, bytes.value());
      case AbiValue.Account account -> new Address(account.value().toString());
      case AbiValue.Flag flag -> new Bool(flag.value());
      case AbiValue.Text text -> new Utf8String(text.value());
      case AbiValue.Items items when parameter.isArray() -> array(parameter.item(), items.values());
      case AbiValue.Items items -> struct(types(parameter.components(), items.values()));
    };
  }

  private static Type<?> bytes(AbiParameter parameter, Hex value) {
    return parameter.type().equals("bytes")
        ? new DynamicBytes(value.bytes())
        : new Bytes(value.size(), value.bytes()) {};
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // The class of an item only names its type.
  private static Type<?> array(AbiParameter item, List<AbiValue> values) {
    List<Type> types = new ArrayList<>();
    for (AbiValue value : values) types.add(type(item, value));
    Class kind = item.isStruct() ? DynamicStruct.class : Type.class;
    return new DynamicArray(kind, types);
  }

  @SuppressWarnings("rawtypes")
  private static Type<?> struct(List<Type> members) {
    boolean dynamic = members.stream().anyMatch(AbiEncoding::isDynamic);
    return dynamic ? new DynamicStruct(members) : new StaticStruct(members);
  }

  private static boolean isDynamic(Type<?> type) {
    return type instanceof DynamicBytes
        || type instanceof Utf8String
        || type instanceof DynamicArray<?>;
  }
}
