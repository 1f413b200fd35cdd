package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicKeysTest {
  private static final String AGE =
      "age16c0wr26ma3wtn6lfcld96rkmj4hfytyghjdqwlst7nalezzj9fmq2tx4yg";
  private static final String SSH =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIAO/NaNw5YeRWZs4Fx8AIPKjlcRbmGpHef8AdXmAoJu";

  @Test
  void everyCharacterOfAnAgeKeyCounts() {
    assertTrue(PublicKeys.isAge(AGE));
    for (int i = 0; i < AGE.length(); i++) {
      char other = AGE.charAt(i) == 'q' ? 'p' : 'q';
      assertFalse(PublicKeys.isAge(AGE.substring(0, i) + other + AGE.substring(i + 1)), "at " + i);
    }
    assertFalse(PublicKeys.isAge(AGE + "q"));
    assertFalse(PublicKeys.isAge(""));
  }

  @Test
  void sshKeysMayHaveComments() {
    assertTrue(PublicKeys.isSsh(SSH));
    assertTrue(PublicKeys.isSsh(SSH + " release key"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ssh-ed25519",
        "ssh-ed25519 ",
        "ssh-ed25519 AAAA",
        "ssh-ed25519 !!!!",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIIAO/NaNw5YeRWZs4Fx8AIPKjlcRbmGpHef8AdXmAoJu",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIQ==",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIAO/NaNw5YeRWZs4Fx8AIPKjlcRbmGpHef8AdXmAoJu x\nevil",
        "AAAAC3NzaC1lZDI1NTE5AAAAIIAO/NaNw5YeRWZs4Fx8AIPKjlcRbmGpHef8AdXmAoJu"
      })
  void otherTextsAreNoKeys(String text) {
    assertFalse(PublicKeys.isSsh(text));
  }

  @Test
  void privateKeysAreTold() {
    assertTrue(PublicKeys.isPrivate("AGE-SECRET-KEY-1EXAMPLE"));
    assertTrue(PublicKeys.isPrivate("age-secret-key-1example"));
    assertTrue(PublicKeys.isPrivate("-----BEGIN OPENSSH PRIVATE KEY-----"));
    assertEquals(false, PublicKeys.isPrivate(AGE) || PublicKeys.isPrivate(SSH));
  }
}
