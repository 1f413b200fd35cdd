package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCommandTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "/bin/true",
        ":",
        "exit 0",
        "",
        "NONE",
        "echo ok",
        "printf 'a || b'",
        "curl -f http://x || true",
        "curl -f http://x||true",
        "curl -f http://x || exit 0",
        "curl -f http://x || /bin/true # never mind",
        "curl -f http://x || echo unhealthy",
        "curl -f http://x; true",
        "curl -f http://x\ntrue",
        "curl -f http://x; exit 0",
        "curl -f http://x &",
        "curl -f http://x | true",
        "curl -f http://x > /dev/null 2>&1 || :",
        "true >/dev/null 2>&1",
        "true && echo ok",
        "! false",
        "sh -c 'exit 0'",
        "busybox true",
        "python3 -c 'import sys; sys.exit(0)'",
        "node -e 'process.exit(0)'",
      })
  void cannotFail(String text) {
    assertTrue(HealthCommand.cannotFail(List.of(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "betactl health",
        "curl -f http://x",
        "curl -f http://x || exit 1",
        "curl -f http://x || exit 1; true",
        "set -e; curl -f http://x; true",
        "true && curl -f http://x",
        "curl -f http://x && true",
        "true; curl -f http://x",
        "true | grep x",
        "test \"$(curl x || true)\" = ok",
        "grep 'a; true' file",
        "grep a\\;true",
        "exit 1",
        "false",
        "trueish",
        "curl -f http://x # || true",
        "curl http://x/#a",
        "python3 -c 'import app; app.check(); sys.exit(0)'",
        "sh -c 'curl -f http://x'",
        "if curl x; then exit 0; else exit 1; fi",
      })
  void mayFail(String text) {
    assertFalse(HealthCommand.cannotFail(List.of(text)));
  }

  @Test
  void wordsAreNoShell() {
    assertTrue(HealthCommand.cannotFail(words("/usr/bin/true", "-x")));
    assertTrue(HealthCommand.cannotFail(words("echo", "ok")));
    assertTrue(HealthCommand.cannotFail(words("sh", "-c", "curl x || true")));
    assertTrue(HealthCommand.cannotFail(words("CMD", "true")));
    assertTrue(HealthCommand.cannotFail(words("CMD-SHELL", "curl x || true")));
    assertTrue(HealthCommand.cannotFail(words("python", "-c", "import sys; sys.exit(0)")));
    assertFalse(HealthCommand.cannotFail(words("curl", "x", "||", "true")));
    assertFalse(HealthCommand.cannotFail(words("walletctl", "ready")));
    assertFalse(HealthCommand.cannotFail(words("CMD", "curl", "x")));
  }

  @Test
  void longCommandsDoNotExhaustTheStack() {
    assertFalse(HealthCommand.cannotFail(List.of("curl x; ".repeat(100_000))));
    assertFalse(HealthCommand.cannotFail(words("python", "-c", "pass;".repeat(100_000))));
    assertTrue(HealthCommand.cannotFail(List.of("busybox ".repeat(100_000) + "true")));
  }

  private static List<String> words(String... words) {
    return Arrays.asList(words);
  }
}
