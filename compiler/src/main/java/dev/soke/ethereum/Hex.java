package dev.soke.ethereum;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes in the notation of Ethereum.
///
/// @param digits two hexadecimal digits a byte, in lower case, without `0x`
public record Hex(String digits) implements Comparable<Hex> {
  private static final HexFormat FORMAT = HexFormat.of();
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]*");

  /// No bytes.
  public static final Hex EMPTY = new Hex("");

  /// Checks what it is given.
  public Hex {
    if (!areBytes(digits)) {
      throw new IllegalArgumentException("not bytes in lower case");
    }
  }

  /// These bytes.
  public static Hex of(byte[] bytes) {
    return new Hex(FORMAT.formatHex(bytes));
  }

  /// The bytes of a text with or without `0x`, or null when it is not whole bytes.
  public static @Nullable Hex parse(String text) {
    String digits = text.toLowerCase(Locale.ROOT);
    digits = digits.startsWith("0x") ? digits.substring(2) : digits;
    return areBytes(digits) ? new Hex(digits) : null;
  }

  /// The bytes.
  public byte[] bytes() {
    return FORMAT.parseHex(digits);
  }

  /// How many bytes there are.
  public int size() {
    return digits.length() / 2;
  }

  /// The bytes with zeros before them up to so many, which must not be fewer than there are.
  public Hex padded(int size) {
    return new Hex("00".repeat(size - size()) + digits);
  }

  /// By the bytes as unsigned numbers, for texts of the same length.
  @Override
  public int compareTo(Hex other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return "0x" + digits;
  }

  private static boolean areBytes(String digits) {
    return digits.length() % 2 == 0 && DIGITS.matcher(digits).matches();
  }
}
