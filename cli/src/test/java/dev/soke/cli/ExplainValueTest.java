package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainValueTest {
  private static final String MORE =
      """
      template front(size: bytes) for service { image = web; memory = size * 2; port http tcp 80; health exec "x" }
      service one on ops like front(size: 32MiB) { memory = 96MiB }
      service two on ops like one { port http tcp 81 }
      override service two { memory = 100MiB }
      profile more extends [front] { services = [one] }
      overlay staging of demo { override service two { memory = 64MiB } }
      overlay drill of staging { override service two { memory = 48MiB } }
      """;

  @TempDir private Path temp = Path.of(".");
  private Path estate = Path.of(".");

  @BeforeEach
  void write() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    Files.writeString(estate.resolve("more.soke"), MORE);
  }

  @Test
  void everyStepIsShownWithItsLine() {
    String out = explain("service.two.memory", "--overlay", "drill");
    assertEquals(
        List.of(
            "service.two.memory = 48MiB",
            "",
            "   step      place        value   written",
            "   default                512MiB",
            "   template  more.soke:1  64MiB   size * 2",
            "   like      more.soke:2  96MiB",
            "   override  more.soke:4  100MiB",
            "   overlay   more.soke:6  64MiB",
            ">  overlay   more.soke:7  48MiB"),
        out.lines().toList(),
        out);
  }

  @Test
  void withoutAnOverlayNoneHasASay() {
    String out = explain("service.two.memory");
    assertTrue(out.startsWith("service.two.memory = 100MiB\n"), out);
    assertFalse(out.contains("overlay"), out);
  }

  @Test
  void aDeclarationWinsOverItsTemplate() {
    String out = explain("service.one.memory");
    assertTrue(out.contains(">  written   more.soke:2  96MiB"), out);
    assertTrue(explain("service.two.planes").contains(">  written"), out);
    assertTrue(explain("service.two.image").contains(">  template  more.soke:1  web"), out);
  }

  @Test
  void namedBlocksAreValues() {
    String out = explain("service.two.port.http");
    assertTrue(out.startsWith("service.two.port.http = port http tcp 81\n"), out);
    assertTrue(out.contains("   template  more.soke:1  port http tcp 80"), out);
  }

  @Test
  void listsAreJoined() {
    String out = explain("profile.more.services");
    assertTrue(out.startsWith("profile.more.services = [one, web]\n"), out);
    assertTrue(out.contains(">  like     estate.soke:6  += [web]"), out);
  }

  @Test
  void plainEstatesAndKindsWithoutNamesAreExplained() throws IOException {
    Files.delete(estate.resolve("more.soke"));
    assertTrue(explain("service.web.image").contains(">  written  estate.soke:5  web"));
    assertTrue(explain("estate.demo.label-prefix").contains(">  default"));
  }

  @Test
  void unknownWordsHaveNearOnes() {
    assertNear("servce.two.memory", "service.two.memory");
    assertNear("two.memory", "service.two.memory");
    assertNear("service two.memory", "service.two.memory");
    assertNear("service.twoo.memory", "two");
    assertNear("service.two.memry", "memory");
    Run.soke("explain", "service.two", estate).exits(2);
    Run.soke("explain", "service.", estate).exits(2);
    String error = Run.soke("explain", ".", estate).exits(2).error();
    assertTrue(error.contains("Write KIND.NAME.ATTRIBUTE"), error);
    Run.soke("explain", "PLN002", estate).exits(2);
  }

  @Test
  void statsTellTheBoundOfLoops() throws IOException {
    Matcher few = stats(50);
    Matcher more = stats(60);
    assertEquals(few.group(1), more.group(1));
    assertTrue(Integer.parseInt(few.group(2)) >= Integer.parseInt(few.group(1)) + 50);
    assertTrue(Integer.parseInt(more.group(2)) >= Integer.parseInt(few.group(2)) + 10);
    String json = Run.soke("check", estate, "--stats", "--format", "json").out();
    assertTrue(json.contains("\"budget\" : 1000000"), json);
  }

  private Matcher stats(int services) throws IOException {
    String body = "{ service \"s\\(n)\" on ops like one { memory = 64MiB } }\n";
    Files.writeString(estate.resolve("loop.soke"), "each n in 1.." + services + " " + body);
    String out = Run.soke("check", estate, "--stats").out();
    Matcher stats =
        Pattern.compile(
                "statements  ([0-9]+) written; laid out at most ([0-9]+), of 1000000\nfacts +[0-9]+\n")
            .matcher(out);
    assertTrue(stats.find(), out);
    return stats;
  }

  private String explain(String... words) {
    Object[] all = new Object[words.length + 2];
    all[0] = "explain";
    all[1] = words[0];
    all[2] = estate;
    System.arraycopy(words, 1, all, 3, words.length - 1);
    return Run.soke(all).exits(0).out();
  }

  private void assertNear(String value, String near) {
    String error = Run.soke("explain", value, estate).exits(2).error();
    assertTrue(error.contains("Did you mean `" + near + "`?"), error);
  }
}
