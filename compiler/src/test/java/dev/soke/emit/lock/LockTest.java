package dev.soke.emit.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.soke.conform.Conformance;
import dev.soke.emit.Artifact;
import dev.soke.emit.Sample;
import dev.soke.emit.SampleEstate;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LockTest {
  // What sha256sum prints for a file that holds "hello" and a line end.
  private static final String HELLO =
      "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

  @Test
  void namesEachOutputByItsDigest() {
    JsonNode lock = lock(file("clusters/fra-one/a.txt", "hello\n"), file("z.txt", "é\n"));
    assertEquals(
        "{\"bytes\":6,\"cluster\":\"fra-one\",\"kind\":\"text\",\"mode\":\"100644\","
            + "\"path\":\"clusters/fra-one/a.txt\",\"sha256\":\""
            + HELLO
            + "\"}",
        lock.at("/outputs/0").toString());
    assertEquals(3, lock.at("/outputs/1/bytes").intValue());
  }

  @Test
  void theDigestOfAllIsThatOfTheirSortedLines() {
    String path = "clusters/fra-one/a.txt";
    String line = path + "\0" + "100644" + "\0" + HELLO + "\n";
    JsonNode lock = lock(file(path, "hello\n"));
    assertEquals(Digests.sha256(line), lock.get("outputsDigest").stringValue());
    assertEquals(Digests.sha256(line), lock.at("/clusters/fra-one/closureSha256").stringValue());
  }

  @Test
  void aChangeInOneClusterLeavesTheOthersAlone() {
    JsonNode before = lock(file("clusters/fra-one/a", "1\n"), file("clusters/fra-two/a", "1\n"));
    JsonNode after = lock(file("clusters/fra-one/a", "2\n"), file("clusters/fra-two/a", "1\n"));
    assertNotEquals(before.at("/clusters/fra-one"), after.at("/clusters/fra-one"));
    assertEquals(before.at("/clusters/fra-two"), after.at("/clusters/fra-two"));
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    List<Artifact> outputs = new ArrayList<>(List.of(file("a", "1\n"), file("b", "2\n")));
    String before = text(outputs);
    Collections.reverse(outputs);
    assertEquals(before, text(outputs));
  }

  @Test
  void splitsImagesIntoPlaceAndDigest() {
    assertEquals(
        "[{\"digest\":\""
            + Sample.DIGEST
            + "\",\"name\":\"sealed\",\"ref\":\"registry.example/sealed\"}]",
        lock().at("/resolved/images").toString());
  }

  @Test
  void anOverlayIsAnInput() {
    JsonNode none = lock().get("inputs");
    JsonNode staging = lock("staging").get("inputs");
    assertEquals("staging", staging.get("overlay").stringValue());
    assertFalse(none.has("overlay"));
    assertNotEquals(none.get("digest"), staging.get("digest"));
    assertNotEquals(lock("drill").at("/inputs/digest"), staging.get("digest"));
    assertEquals(none.get("files"), staging.get("files"));
  }

  private static JsonNode lock(String overlay) {
    List<Source> sources = List.of(Sample.SOURCE);
    Artifact lock = Lock.of(SampleEstate.estate(), sources, overlay, List.of());
    assertEquals(List.of(), new Conformance().violations(lock));
    return new JsonMapper().readTree(lock.text());
  }

  private static JsonNode lock(Artifact... outputs) {
    return new JsonMapper().readTree(text(List.of(outputs)));
  }

  private static String text(List<Artifact> outputs) {
    return Lock.of(SampleEstate.estate(), List.of(Sample.SOURCE), null, outputs).text();
  }

  private static Artifact file(String path, String text) {
    return new Artifact(path, text, List.of(List.of(Sample.span("demo"))), null);
  }
}
