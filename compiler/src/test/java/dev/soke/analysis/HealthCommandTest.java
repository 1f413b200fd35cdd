package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.model.Command;
import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.source.Span;
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
    assertTrue(HealthCommand.cannotFail(shell(text)));
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
    assertFalse(HealthCommand.cannotFail(shell(text)));
  }

  @Test
  void wordsAreNoShell() {
    assertTrue(HealthCommand.cannotFail(direct("/usr/bin/true", "-x")));
    assertTrue(HealthCommand.cannotFail(direct("echo", "ok")));
    assertTrue(HealthCommand.cannotFail(direct("sh", "-c", "curl x || true")));
    assertTrue(HealthCommand.cannotFail(direct("CMD", "true")));
    assertTrue(HealthCommand.cannotFail(direct("CMD-SHELL", "curl x || true")));
    assertTrue(HealthCommand.cannotFail(direct("python", "-c", "import sys; sys.exit(0)")));
    assertTrue(HealthCommand.cannotFail(direct("true")));
    assertFalse(HealthCommand.cannotFail(direct("curl x || true")));
    assertFalse(HealthCommand.cannotFail(direct("curl", "x", "||", "true")));
    assertFalse(HealthCommand.cannotFail(direct("walletctl", "ready")));
    assertFalse(HealthCommand.cannotFail(direct("CMD", "curl", "x")));
  }

  @Test
  void longCommandsDoNotExhaustTheStack() {
    assertFalse(HealthCommand.cannotFail(shell("curl x; ".repeat(100_000))));
    assertFalse(HealthCommand.cannotFail(direct("python", "-c", "pass;".repeat(100_000))));
    assertTrue(HealthCommand.cannotFail(shell("busybox ".repeat(100_000) + "true")));
  }

  private static Command shell(String text) {
    return new Command(located(text), true);
  }

  private static Command direct(String... words) {
    return new Command(located(words), false);
  }

  private static List<Located<String>> located(String... words) {
    Source source = new Source("case.soke", String.join(" ", words));
    Span span = new Span(source, 0, source.text().length());
    return Arrays.stream(words).map(word -> new Located<>(word, span)).toList();
  }
}
