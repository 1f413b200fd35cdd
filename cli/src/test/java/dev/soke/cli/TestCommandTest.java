package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// The rules and tests of an estate as users meet them.
class TestCommandTest {
  private static final Path LUCID = Path.of("../examples/lucid");

  @TempDir private Path temp = Path.of(".");

  private Path estate(String more) throws IOException {
    Path file = Estates.sound(temp.resolve("estate")).resolve("estate.soke");
    Files.writeString(file, Files.readString(file) + more);
    return temp.resolve("estate");
  }

  @Test
  void lucidPassesItsTenTests() {
    Run run = Run.soke("test", LUCID).exits(0);
    assertTrue(run.out().endsWith("10 tests, none failed.\n"), run::out);
  }

  @Test
  void lucidIsHeldToItsTenRules() throws IOException {
    String rules = Files.readString(LUCID.resolve("rules.soke"));
    assertEquals(10, rules.lines().filter(line -> line.startsWith("rule ")).count());
    Run run = Run.soke("check", LUCID).exits(0);
    assertEquals(0, run.findings("RUL001") + run.findings("RUL002"), run::out);
  }

  @Test
  void aBrokenRuleShowsTheOverrideThatBreaksIt() throws IOException {
    Path estate =
        estate(
            """
            override service web { memory = 8GiB }
            overlay big of demo { override service web { memory = 16GiB } }
            rule small for service
              when memory > 2GiB and service.memory > 1GiB
              then error "`\\(name)` takes \\(memory)"
              because "The machines have 4GiB each."
            """);
    Run run = Run.soke("check", estate).exits(1);
    assertTrue(run.out().contains("{ memory = 8GiB }\n"), run::out);
    assertEquals(1, run.out().lines().filter(it -> it.contains("overridden here")).count());
    Run laid = Run.soke("check", estate, "--overlay", "big").exits(1);
    assertTrue(laid.out().contains("{ memory = 16GiB } }\n"), laid::out);
    assertFalse(laid.out().contains("{ memory = 8GiB }"), laid::out);
  }

  @Test
  void failureSaysWhy() throws IOException {
    Path estate =
        estate(
            """
            test "wrong in three ways" {
              expect count(services) == 2
              expect error PLN004 when { override service web { memory = 1MiB } }
              expect no error SVC011 when { override service web { privileged = true } }
            }
            """);
    Run run = Run.soke("test", estate).exits(1);
    assertTrue(run.out().contains("`count(services)` is 1\n"), run::out);
    assertTrue(run.out().contains("Nothing is found.\n"), run::out);
    assertTrue(run.out().contains("It comes all the same:\n        SVC011 "), run::out);
    assertTrue(run.out().endsWith("1 test, 1 failed.\n"), run::out);
  }

  @Test
  void pathIsToldHopByHop() throws IOException {
    Path estate =
        estate(
            """
            service api on ops { image = web; health exec "api check" }
            override profile front { services += [api] }
            test "kept apart" { expect no-path from web@ops to api@ops }
            test "together" { expect path from web@ops to api@ops }
            """);
    Run run = Run.soke("test", estate).exits(1);
    assertTrue(run.out().contains("There is a path of 2 hops:\n"), run::out);
    assertTrue(run.out().contains("fra-1/web@ops -> "), run::out);
    assertTrue(run.out().contains("ok    together\n"), run::out);
  }

  @Test
  void malformedTestIsAFinding() throws IOException {
    Path estate = estate("test \"t\" { expect path from web@ops to web@opps }\n");
    assertEquals(1, Run.soke("check", estate).exits(1).findings("NAM003"));
    assertEquals(1, Run.soke("test", estate).exits(1).findings("NAM003"));
  }

  @Test
  void writesJunit() throws Exception {
    Path estate =
        estate(
            "test \"yes\" { expect count(sites) == 1 }\ntest \"no\" { expect count(sites) == 2 }\n");
    Path file = temp.resolve("reports/tests.xml");
    Run.soke("test", estate, "--junit", file).exits(1);
    Element suite =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertEquals("2", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals(1, suite.getElementsByTagName("failure").getLength());
  }

  @Test
  void severalRulesSpeakOfOneDeclarationAndCanBeSuppressed() throws IOException {
    Path estate =
        estate(
            """
            rule one for service when memory > 1MiB then error "one" because "So."
            rule two for service when image.reference == "" or plane == ops then error "two" because "So."
            """);
    assertEquals(2, Run.soke("check", estate).exits(1).findings("RUL001"));
    Files.writeString(
        estate.resolve("more.soke"),
        "suppress RUL001 at service web because \"later\" until 2030-01-01\n");
    Run.soke("check", estate, "--as-of", "2026-01-01").exits(0);
  }
}
