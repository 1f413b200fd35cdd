package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables that trace what was asked for to what there is say nothing that is not so.
class SeedPagesTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path LUCID = Path.of("..", "examples", "lucid");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern CODE = Pattern.compile("\\[([A-Z]{3}\\d{3})]");
  private static final Pattern SOURCES = Pattern.compile("Source rows: (.*(?:\\n\\S.*)*)");
  private static final Pattern ROW =
      Pattern.compile("\\b(?:B-[GTKPC]|PX-[A-Z]+-|(?<!-)[NSGJRPC])\\d\\d\\b");
  private static final Pattern HOLDER = Pattern.compile("`(\\w+Test)`");

  @Test
  void spec4HasEveryRowOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    ids.addAll(numbered("A", 8));
    ids.addAll(numbered("B", 14));
    int[] stages = {13, 8, 6, 7, 8, 6, 5};
    for (int stage = 0; stage < stages.length; stage++) {
      ids.addAll(numbered("C" + stage + ".", stages[stage]));
    }
    ids.addAll(numbered("D", 19));
    ids.add("E");
    ids.addAll(numbered("F", 7));
    assertEquals(ids, rows("spec-4.md").stream().map(List::getFirst).toList());
  }

  @Test
  void spec4SaysWhatIsThere() throws IOException {
    for (List<String> row : rows("spec-4.md")) {
      String id = row.getFirst();
      assertEquals(6, row.size(), id);
      assertFalse((row.get(2) + row.get(3) + row.get(5)).isBlank(), id + " leads nowhere");
      for (String cited : all(QUOTED, row.get(2))) {
        String[] place = cited.split(" › ", 2);
        Path text = LUCID.resolve(place[0]);
        assertTrue(Files.readString(text).contains(place[1]), id + ": " + cited);
      }
      for (String output : all(QUOTED, row.get(4))) {
        assertTrue(Files.exists(LUCID.resolve("expected").resolve(output)), id + ": " + output);
      }
      all(CODE, row.get(3)).forEach(SeedPagesTest::assertKnown);
    }
  }

  @Test
  void rulesHasEveryRowOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String area : List.of("N30", "S20", "G30")) {
      for (int i = 1; i <= Integer.parseInt(area.substring(1)); i++) {
        ids.add(area.charAt(0) + (i < 10 ? "0" : "") + i);
      }
    }
    assertEquals(ids, rows("rules.md").stream().map(List::getFirst).toList());
  }

  @Test
  void rulesNamesThePagesThatNameTheRow() throws IOException {
    for (List<String> row : rows("rules.md")) {
      String id = row.getFirst();
      assertFalse((row.get(2) + row.get(3)).isBlank(), id + " leads nowhere");
      assertEquals(naming(id), new TreeSet<>(all(CODE, row.get(2))), id);
    }
  }

  @Test
  void besuHasEveryRowOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String area : List.of("G35", "T11", "K05", "P15", "C25")) {
      for (int i = 1; i <= Integer.parseInt(area.substring(1)); i++) {
        ids.add("B-" + area.charAt(0) + (i < 10 ? "0" : "") + i);
      }
    }
    assertEquals(ids, rows("besu.md").stream().map(List::getFirst).toList());
  }

  @Test
  void besuNamesThePagesThatNameTheRow() throws IOException {
    for (List<String> row : rows("besu.md")) {
      String id = row.getFirst();
      assertEquals(naming(id), new TreeSet<>(all(CODE, row.get(2))), id);
      assertFalse((row.get(2) + row.get(3)).isBlank(), id + " leads nowhere");
    }
  }

  @Test
  void besuNamesTheTestThatHoldsWhatNoTextGetsWrong() throws IOException {
    for (List<String> row : rows("besu.md")) {
      List<String> holders = all(HOLDER, row.get(3));
      boolean told = !row.get(2).isBlank() || row.get(3).equals("not yet");
      assertTrue(told || !holders.isEmpty(), row.getFirst() + " is held by nothing");
      holders.forEach(it -> assertTrue(tests().contains(it + ".java"), it));
    }
  }

  @Test
  void proxmoxHasEveryRowOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    String areas = "ID:8 CAP:12 PL:7 NET:9 ST:9 HA:7 QU:4 MEM:4 BK:5 FW:5 TPL:3 CI:1";
    for (String area : areas.split(" ", -1)) {
      String[] parts = area.split(":", -1);
      for (int i = 1; i <= Integer.parseInt(parts[1]); i++) {
        ids.add("PX-" + parts[0] + (i < 10 ? "-0" : "-") + i);
      }
    }
    assertEquals(ids, rows("proxmox.md").stream().map(List::getFirst).toList());
  }

  @Test
  void proxmoxNamesThePagesAndTests() throws IOException {
    for (List<String> row : rows("proxmox.md")) {
      String id = row.getFirst();
      assertEquals(naming(id), new TreeSet<>(all(CODE, row.get(2))), id);
      List<String> holders = all(HOLDER, row.get(3));
      boolean told = !row.get(2).isBlank() || row.get(3).equals("not yet");
      assertTrue(told || !holders.isEmpty(), id + " is held by nothing");
      holders.forEach(it -> assertTrue(tests().contains(it + ".java"), it));
    }
  }

  @Test
  void policyHasEveryRowOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String area : List.of("J36", "R42", "P21")) {
      for (int i = 1; i <= Integer.parseInt(area.substring(1)); i++) {
        ids.add(area.charAt(0) + (i < 10 ? "0" : "") + i);
      }
    }
    assertEquals(ids, rows("policy.md").stream().map(List::getFirst).toList());
  }

  @Test
  void policyNamesThePagesAndTests() throws IOException {
    for (List<String> row : rows("policy.md")) {
      String id = row.getFirst();
      assertEquals(naming(id), new TreeSet<>(all(CODE, row.get(2))), id);
      assertFalse((row.get(2) + row.get(3)).isBlank(), id + " leads nowhere");
      all(HOLDER, row.get(3)).forEach(it -> assertTrue(tests().contains(it + ".java"), it));
    }
  }

  @Test
  void registryHasEveryRowOnceAndNamesPagesAndTests() throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      ids.add("C" + (i < 10 ? "0" : "") + i);
    }
    assertEquals(ids, rows("registry.md").stream().map(List::getFirst).toList());
    for (List<String> row : rows("registry.md")) {
      String id = row.getFirst();
      assertEquals(naming(id), new TreeSet<>(all(CODE, row.get(2))), id);
      assertFalse((row.get(2) + row.get(3)).isBlank(), id + " leads nowhere");
      all(HOLDER, row.get(3)).forEach(it -> assertTrue(tests().contains(it + ".java"), it));
    }
  }

  private static NavigableSet<String> tests() {
    NavigableSet<String> names = new TreeSet<>();
    for (String room : List.of("compiler", "rules", "cli", "chain")) {
      try (Stream<Path> files = Files.walk(Path.of("..", room, "src", "test", "java"))) {
        files.forEach(it -> names.add(it.getFileName().toString()));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return names;
  }

  /// The findings whose pages name a row as their source.
  private static NavigableSet<String> naming(String id) throws IOException {
    NavigableSet<String> codes = new TreeSet<>();
    for (Code code : Code.values()) {
      String page = Files.readString(DOCS.resolve("diagnostics").resolve(code + ".md"));
      List<String> sources = all(SOURCES, page);
      if (!sources.isEmpty()
          && ROW.matcher(sources.getFirst()).results().anyMatch(it -> it.group().equals(id))) {
        codes.add(code.name());
      }
    }
    return codes;
  }

  private static void assertKnown(String code) {
    assertTrue(Arrays.stream(Code.values()).anyMatch(it -> it.name().equals(code)), code);
  }

  private static List<String> numbered(String area, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      ids.add(area + i);
    }
    return ids;
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
  }

  /// The cells of each row of the one table of a page.
  private static List<List<String>> rows(String page) throws IOException {
    return Files.readAllLines(DOCS.resolve("seeds").resolve(page)).stream()
        .filter(it -> it.matches("\\| [A-Z].*"))
        .map(it -> Arrays.stream(it.split("\\|", -1)).map(String::strip).toList())
        .map(it -> it.subList(1, it.size() - 1))
        .toList();
  }
}
