package dev.soke.ethereum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTextTest {
  private static final String DIGITS =
      "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";

  @ParameterizedTest
  @CsvSource({
    "key D, true",
    "private key: 0xD, true",
    "PRIVATE_KEY=D, true",
    "privateKey: \"D\", true",
    "D is harmless, false",
    "D private key, true",
    "public key D, false",
    "publicKey: 0xD, false",
    "the digest D of a file, false",
    "key D0, false",
    "keys are kept elsewhere, false",
  })
  void isTold(String text, boolean told) {
    assertEquals(told, KeyText.in(text.replace("D", DIGITS)));
  }
}
