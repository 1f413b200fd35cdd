package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path temp = Path.of(".");

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Run.soke("schema").exits(0).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lucid", "minimal"})
  void theSchemaHoldsOfEveryExample(String example) {
    String estate = query("estate", EXAMPLES.resolve(example), "--format", "json");
    assertEquals(
        "[]", schema().validate(estate, InputFormat.JSON).toString(), "what `schema` says of it");
  }

  /// A schema that lets everything through would show nothing.
  @ParameterizedTest
  @CsvSource({
    "512MiB, lots",
    "10.1.0.0/24, 10.1.0.0",
    "allow, perhaps",
    "estate.soke:1, estate.soke"
  })
  void theSchemaRefusesWhatNoEstateHas(String right, String wrong) throws IOException {
    String estate = query("estate", Estates.sound(temp), "--format", "json");
    assertTrue(estate.contains(right), estate);
    assertTrue(schema().validate(estate, InputFormat.JSON).isEmpty());
    String spoilt = estate.replace("\"" + right + "\"", "\"" + wrong + "\"");
    assertFalse(schema().validate(spoilt, InputFormat.JSON).isEmpty(), spoilt);
  }

  @Test
  void aTableHasAColumnForWhatTellsApart() throws IOException {
    assertEquals(
        """
        name   site  profiles  declared
        fra-1  fra   -         estate.soke:8
        """,
        query("clusters", Estates.sound(temp)));
  }

  @Test
  void columnsAreChosen() throws IOException {
    assertEquals(
        """
        name  memory  always  health
        web   512MiB  false   exec=web check every=30s within=5s retries=3 after=30s
        """,
        query("services", Estates.sound(temp), "--columns", "name,memory,always,health"));
  }

  @Test
  void aConditionChooses() {
    String wallet = names("services where plane == wallet");
    assertEquals("node-economy tron-node walletd", wallet);
    assertEquals("observer", names("services where plane == ops and contains(name, \"observe\")"));
    assertEquals("rey-1", names("clusters where at == rey"));
    assertEquals("", names("services where memory > 100GiB"));
  }

  private static String names(String query) {
    String table = query(query, EXAMPLES.resolve("lucid"), "--columns", "name");
    return String.join(" ", table.lines().skip(1).toList());
  }

  @Test
  void aConditionThatMakesNoSenseIsRefused() {
    Path lucid = EXAMPLES.resolve("lucid");
    String member = Run.soke("query", "services where plan == ops", lucid).exits(2).error();
    assertTrue(member.contains("`plan`"), member);
    String sides = Run.soke("query", "services where memory > 2s", lucid).exits(2).error();
    assertTrue(sides.contains("do not go together"), sides);
    assertEquals("", Run.soke("query", "services where", lucid).exits(2).out());
    assertEquals("", Run.soke("query", "estate where name == lucid", lucid).exits(2).out());
    String none = Run.soke("query", " ", lucid).exits(2).error();
    assertTrue(none.startsWith("error: No query is given."), none);
    String assigned = Run.soke("query", "services where plane = wallet", lucid).exits(2).error();
    assertTrue(assigned.contains("Write `==`"), assigned);
  }

  @Test
  void anOverlayCountsWhenItIsChosen() throws IOException {
    Path estate = Estates.sound(temp);
    Path text = estate.resolve("estate.soke");
    String overlay = "overlay night of demo { override service web { memory = 64MiB } }\n";
    Files.writeString(text, Files.readString(text) + overlay);
    String query = "services where memory == 64MiB";
    assertFalse(Run.soke("query", query, estate).exits(0).out().contains("web"));
    assertTrue(
        Run.soke("query", query, estate, "--overlay", "night").exits(0).out().contains("web"));
  }

  @Test
  void theEstateInShort() throws IOException {
    String told = query("estate", Estates.sound(temp));
    assertTrue(told.lines().anyMatch(it -> it.matches("services +1")), told);
  }

  @Test
  void aSlipIsToldWithTheNearName() throws IOException {
    String set = Run.soke("query", "servces").exits(2).error();
    assertTrue(set.contains("Did you mean `services`?"), set);
    for (String kind : List.of("ipset", "ipsets", "ip-set")) {
      String many = Run.soke("query", kind).exits(2).error();
      assertTrue(many.contains("Did you mean `ip-sets`?"), many);
    }
    String column =
        Run.soke("query", "services", Estates.sound(temp), "--columns", "memry").exits(2).error();
    assertTrue(column.contains("A service has no `memry`."), column);
    assertTrue(column.contains("Did you mean `memory`?"), column);
  }

  @Test
  void anEstateWithErrorsHasNoAnswers() throws IOException {
    Run run = Run.soke("query", "services", Estates.wrong(temp)).exits(1);
    assertEquals("", run.out());
    assertTrue(run.error().contains("= help: See `soke check "), run.error());
  }

  private static String query(Object... words) {
    Object[] all = new Object[words.length + 1];
    all[0] = "query";
    System.arraycopy(words, 0, all, 1, words.length);
    return Run.soke(all).exits(0).out();
  }
}
