package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// What a contract answered, read word by word.
record Answer(Hex bytes) {
  private static final int WORD = 64;

  /// A word by its place.
  Hex word(int place) throws Refusal {
    int from = place * WORD;
    if (bytes.digits().length() < from + WORD) throw odd();
    return new Hex(bytes.digits().substring(from, from + WORD));
  }

  /// A number that fits into 63 bits.
  long number(int place) throws Refusal {
    BigInteger number = new BigInteger(word(place).digits(), 16);
    if (number.bitLength() >= Long.SIZE) throw odd();
    return number.longValue();
  }

  boolean flag(int place) throws Refusal {
    return number(place) != 0;
  }

  EvmAddress account(int place) throws Refusal {
    String digits = word(place).digits();
    return new EvmAddress(new Hex(digits.substring(digits.length() - 2 * EvmAddress.SIZE)));
  }

  /// A text, whose place holds where it begins.
  String text(int place) throws Refusal {
    int start = Math.toIntExact(Math.min(number(place), Integer.MAX_VALUE / 2)) * 2;
    if (start % WORD != 0) throw odd();
    int length = Math.toIntExact(Math.min(number(start / WORD), Integer.MAX_VALUE / 4)) * 2;
    int from = start + WORD;
    if (from + length > bytes.digits().length()) throw odd();
    Hex text = new Hex(bytes.digits().substring(from, from + length));
    return new String(text.bytes(), StandardCharsets.UTF_8);
  }

  private static Refusal odd() {
    return Refusal.because(
        "The contract does not answer as a registry does.", "Check the address of the registry.");
  }
}
