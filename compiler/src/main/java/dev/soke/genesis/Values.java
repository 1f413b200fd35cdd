package dev.soke.genesis;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads single values the way Besu does.
final class Values {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,80}");
  private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,64}");

  private Values() {}

  /// A number in decimal digits, or null; also one in quotes.
  static @Nullable BigInteger decimal(@Nullable Json value) {
    return value instanceof Json.Scalar scalar && DECIMAL.matcher(scalar.text()).matches()
        ? new BigInteger(scalar.text())
        : null;
  }

  /// A number in decimal digits, or in hexadecimal ones after `0x`, or null.
  static @Nullable BigInteger number(@Nullable Json value) {
    return value instanceof Json.Scalar scalar && HEXADECIMAL.matcher(scalar.text()).matches()
        ? new BigInteger(scalar.text().substring(2), 16)
        : decimal(value);
  }

  /// The same when it fits, and is not below zero; else null.
  static @Nullable Long whole(@Nullable BigInteger number) {
    return number == null || number.signum() < 0 || number.bitLength() > 63
        ? null
        : Long.valueOf(number.longValueExact());
  }

  /// Bytes in quotes, with or without `0x`, or null.
  static @Nullable Hex bytes(@Nullable Json value) {
    return value instanceof Json.Scalar scalar && scalar.quoted() ? Hex.parse(scalar.text()) : null;
  }

  /// The account that a text names, or null.
  static @Nullable EvmAddress account(String text) {
    Hex bytes = Hex.parse(text);
    return bytes == null || bytes.size() != EvmAddress.SIZE ? null : new EvmAddress(bytes);
  }
}
