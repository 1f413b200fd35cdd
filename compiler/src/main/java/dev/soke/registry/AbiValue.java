package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.math.BigInteger;
import java.util.List;

/// A value that a contract is given, without its type.
public sealed interface AbiValue {
  /// A whole number, not below zero.
  record Whole(BigInteger value) implements AbiValue {}

  /// Bytes, of fixed or of any length.
  record Bytes(Hex value) implements AbiValue {}

  /// An account.
  record Account(EvmAddress value) implements AbiValue {}

  /// True or false.
  record Flag(boolean value) implements AbiValue {}

  /// A text.
  record Text(String value) implements AbiValue {}

  /// The items of an array, or the members of a struct in their order.
  record Items(List<AbiValue> values) implements AbiValue {
    /// Copies what it is given.
    public Items {
      values = List.copyOf(values);
    }
  }

  /// A whole number.
  static AbiValue of(long value) {
    return new Whole(BigInteger.valueOf(value));
  }

  /// Bytes.
  static AbiValue of(Hex value) {
    return new Bytes(value);
  }

  /// An account.
  static AbiValue of(EvmAddress value) {
    return new Account(value);
  }

  /// A text.
  static AbiValue of(String value) {
    return new Text(value);
  }

  /// Items or members.
  static AbiValue of(List<AbiValue> values) {
    return new Items(values);
  }

  /// As people and the transaction builder of Safe write it: numbers in decimal, bytes with `0x`,
  /// items between brackets, with texts in quotation marks.
  default String written() {
    return switch (this) {
      case Whole whole -> whole.value().toString();
      case Bytes bytes -> bytes.value().toString();
      case Account account -> account.value().checksummed();
      case Flag flag -> String.valueOf(flag.value());
      case Text text -> text.value();
      case Items items ->
          items.values().stream().map(AbiValue::quoted).toList().toString().replace(", ", ",");
    };
  }

  private String quoted() {
    return switch (this) {
      case Items _ -> written();
      case Flag _ -> written();
      case Whole _, Bytes _, Account _, Text _ -> CanonicalJson.quoted(written());
    };
  }
}
