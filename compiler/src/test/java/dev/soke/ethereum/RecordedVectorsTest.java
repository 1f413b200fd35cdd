package dev.soke.ethereum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a real Besu made of keys and genesis files, byte by byte, where its record is at hand.
class RecordedVectorsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("soke.shared", "../../shared")).resolve("data/besu");

  @BeforeEach
  void recordIsThere() {
    if (!Files.isDirectory(FOLDER)) {
      System.out.println("skipped judge: recorded Besu vectors");
    }
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "skipped judge: recorded Besu vectors");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7, 21})
  void keys(int count) throws Exception {
    JsonNode vectors = read("vectors-" + count + ".json");
    List<EvmAddress> addresses = new ArrayList<>();
    for (JsonNode one : vectors.get("validators")) {
      PublicKey key = new PublicKey(GenesisFile.hex(one.get("publicKey").asString()));
      String host = one.get("enode").asString().replaceAll(".*@|:.*", "");
      assertTrue(key.isOnCurve());
      assertEquals(one.get("address").asString(), key.address().toString());
      assertEquals(one.get("addressChecksum").asString(), key.address().checksummed());
      assertEquals(one.get("enode").asString(), new Enode(key, host, 30303, true).toString());
      assertEquals(
          one.get("enodeDiscoveryOff").asString(), new Enode(key, host, 30303, false).toString());
      addresses.add(key.address());
    }
    String sorted = vectors.get("extraDataSortedByAddress").asString();
    assertEquals(sorted, ExtraData.of(addresses).toString());
    addresses.sort(Comparator.reverseOrder());
    assertEquals(sorted, ExtraData.of(addresses).toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7, 21})
  void blocks(int count) throws Exception {
    JsonNode vectors = read("vectors-" + count + ".json");
    int seen = 0;
    for (JsonNode expected : vectors.get("genesis")) {
      GenesisBlock block = new GenesisFile(read(expected.get("file").asString())).block();
      assertEquals(expected.get("stateRoot").asString(), block.stateRoot().toString());
      assertEquals(expected.get("headerRlp").asString(), block.header().toString());
      assertEquals(expected.get("genesisHash").asString(), block.hash().toString());
      seen++;
    }
    assertEquals(3, seen);
  }

  @Test
  void contractSelectedValidators() throws Exception {
    GenesisBlock block = new GenesisFile(read("genesis-1v-contract-validators.json")).block();
    assertEquals(ExtraData.of(List.of()), block.extraData());
    assertEquals(
        "0x73ca82619d7daff9de24321da0e65b1c1a170d7874bcf72a2e070d481c21ae8d",
        block.hash().toString());
  }

  private static JsonNode read(String file) throws Exception {
    Path path = FOLDER.resolve(file);
    return JsonMapper.shared().readTree(Files.readString(path, StandardCharsets.UTF_8));
  }
}
