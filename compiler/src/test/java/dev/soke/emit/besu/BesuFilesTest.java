package dev.soke.emit.besu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Estates;
import dev.soke.analysis.chain.BesuKeys;
import dev.soke.analysis.chain.BesuVersion;
import dev.soke.conform.Conformance;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.OutputTree;
import dev.soke.emit.Toml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.tuweni.toml.TomlArray;
import org.apache.tuweni.toml.TomlParseResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BesuFilesTest {
  private static final String FOLDER = "infrastructure/besu/demo/";

  private static final List<String> KEYS =
      List.of(
          "17b6e08b05b17cff4ef12387cc20ec5d9ffca0ad4686f74d7c14c134ff609cd1"
              + "c529c5c484eaf106fb91e8ebf55bde7420a4ebf10d2297823858e956e00f5441",
          "d6e92fa73cd13872d2462d3bc8a954ff1bb8c42e2d6c6095cac6d57c694e2dad"
              + "38a082c8af66c67086e8c5ffc7b55be84c3f27b8adc230cba0266ce8375d3599",
          "585c42a3f7e47e9d2359b34c12c34029931a6b95c0af5d767987a4844ec6865d"
              + "c18e78cbf2fb3d48597fe528e7c1c1955696600106da6be6f4e01cd908410f39",
          "25c2482e34a6bffffefa5c2967c7d1b28a482efb0acf1e4d41698f435fe73296"
              + "fcc34950d13402ae8db77fcb2f52699e27402cd9ee82ac4fa6753d70071a6316");

  /// The block of a real Besu with these four validators and accounts.
  @ParameterizedTest
  @CsvSource({
    "fork berlin at 0, 0x1cd61b9921d2053c11312dacf9db426f99e9bf9bc99ac022b53eb464b556b81f",
    "fork london at 0, 0xa7feefe740581c4cee0d3ff1c46120a50e1c3d3088b9766700c8abbf58185060",
    "fork osaka at 0, 0x3aa3c05c101499e0d1c6d82717f6184b6bd1098902491913d30747a7f5eb4703",
  })
  void hashOfTheFirstBlock(String fork, String hash) {
    assertEquals(hash + "\n", built(chain("26.8.0", fork), validators()).get("genesis.hash"));
  }

  @Test
  void orderOfDeclarationDoesNotShow() {
    List<String> reversed = new ArrayList<>(validators());
    Collections.reverse(reversed);
    String chain = chain("26.8.0", "fork london at 0");
    assertEquals(built(chain, validators()), built(chain, reversed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24.1.0", "24.5.0", "24.9.1", "24.12.0", "25.1.0", "25.3.0", "25.4.0", "25.6.0", "25.7.0",
        "25.10.0", "25.12.0", "26.1.0", "26.2.0", "26.4.0", "26.5.0", "26.7.0", "26.8.0", "26.9.0"
      })
  void everySettingIsKnownToTheVersion(String version) {
    BesuVersion besu = Objects.requireNonNull(BesuVersion.parse(version));
    SequencedMap<String, String> files = built(chain(version, "fork london at 0"), withOutsiders());
    int seen = 0;
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith("/config.toml")) {
        TomlParseResult parsed = parse(file.getValue());
        parsed.keySet().forEach(it -> assertTrue(BesuKeys.isLegal(it, besu), it));
        assertEquals("/config/genesis.json", parsed.getString("genesis-file"));
        assertEquals(false, parsed.getBoolean("discovery-enabled"));
        seen++;
      }
    }
    assertEquals(6, seen);
  }

  /// What the examples hold is read back by the parser that Besu has.
  @Test
  void everySettingOfTheExamplesIsKnown() throws IOException {
    BesuVersion besu = Objects.requireNonNull(BesuVersion.parse("26.8.0"));
    List<Path> configs;
    try (Stream<Path> found = Files.walk(Path.of("..", "examples"))) {
      configs = found.filter(it -> it.endsWith("config.toml")).sorted().toList();
    }
    for (Path config : configs) {
      TomlParseResult parsed = parse(Files.readString(config));
      for (String key : parsed.keySet()) {
        assertTrue(BesuKeys.isLegal(key, besu), config + ": " + key);
        assertEquals(form(BesuKeys.form(key), parsed.get(key)), BesuKeys.form(key), key);
      }
    }
    assertTrue(configs.size() > 10, configs::toString);
  }

  /// The form if the value has it.
  private static String form(String wanted, @Nullable Object value) {
    boolean fits =
        switch (wanted) {
          case "flag" -> value instanceof Boolean;
          case "number" -> value instanceof Long || String.valueOf(value).matches("[0-9]+");
          case "list", "apis" -> value instanceof TomlArray;
          default -> value instanceof String;
        };
    return fits ? wanted : String.valueOf(value);
  }

  /// What nobody can set otherwise: where the image may read and write, what counts more than the
  /// file, and one version for all nodes of a chain.
  @Test
  void containersAreAsTheImageWantsThem() {
    SequencedMap<String, String> files =
        built(chain("26.8.0", "fork london at 0"), withOutsiders());
    String image = "registry.example/besu@sha256:";
    int nodes = 0;
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith("compose.yaml")) {
        String text = file.getValue();
        assertTrue(text.contains("target: \"/data\"") && !text.contains("/opt/besu"), text);
        assertTrue(text.contains("user: \"1000:1000\""), text);
        assertTrue(text.contains(image), text);
        boolean answers = text.contains("BESU_RPC_HTTP_HOST");
        assertEquals(file.getKey().contains("h-r1"), answers, "as the file says");
        assertEquals(answers ? 1 : 0, text.split("BESU_[A-Z_]+: ", -1).length - 1);
        nodes++;
      }
      if (file.getKey().endsWith("/config.toml")) {
        TomlParseResult parsed = parse(file.getValue());
        assertEquals(true, parsed.getBoolean("version-compatibility-protection"));
        assertEquals("/data", parsed.getString("data-path"));
        assertFalse(parsed.contains("nat-method"), "it is in a container");
        assertFalse(parsed.contains("profile"));
      }
    }
    assertEquals(6, nodes);
  }

  @Test
  void theKeyOfTokensIsThereWhereItIsRead() {
    String chain =
        chain("26.8.0", "fork london at 0")
            .replace("guard = proxy", "guard = jwt; token-key = \"/etc/besu/tokens.pem\"");
    SequencedMap<String, String> files = built(chain, withOutsiders());
    TomlParseResult own = parse(text(files, "nodes/r1/config.toml"));
    assertEquals(true, own.getBoolean("rpc-http-authentication-enabled"));
    String path = own.getString("rpc-http-authentication-jwt-public-key-file");
    String compose = text(files, "hosts/h-r1/compose.yaml");
    assertTrue(compose.contains("target: \"" + path + "\""), compose);
    assertFalse(text(files, "hosts/h-v1/compose.yaml").contains(String.valueOf(path)));
  }

  @Test
  void optionsAreWrittenInTheirForm() {
    String chain =
        chain("26.8.0", "fork london at 0")
            .replace(
                "metrics-plane",
                "options { tx-pool = \"SEQUENCED\"; tx-pool-max-size = \"4096\"; sync-min-peers = \"1\" }"
                    + "\n  metrics-plane");
    List<String> nodes = new ArrayList<>(validators());
    nodes.set(
        0,
        nodes
            .getFirst()
            .replace(
                "; address",
                "; options { tx-pool-max-size = \"8192\"; revert-reason-enabled = \"true\";"
                    + " metrics-category = \"RPC, PEERS\" }; address"));
    SequencedMap<String, String> files = built(chain, nodes);
    TomlParseResult own = parse(text(files, "nodes/v1/config.toml"));
    assertEquals(8192L, own.getLong("tx-pool-max-size"));
    assertEquals("SEQUENCED", own.getString("tx-pool"));
    assertEquals(true, own.getBoolean("revert-reason-enabled"));
    assertEquals(2, Objects.requireNonNull(own.getArray("metrics-category")).size());
    assertEquals(4096L, parse(text(files, "nodes/v2/config.toml")).getLong("tx-pool-max-size"));
  }

  @Test
  void settingsFollowTheVersion() {
    SequencedMap<String, String> old = built(chain("24.1.0", "fork london at 0"), validators());
    SequencedMap<String, String> now = built(chain("26.8.0", "fork london at 0"), validators());
    String config = "nodes/v1/config.toml";
    assertFalse(text(old, config).contains("version-compatibility-protection"));
    assertTrue(text(now, config).contains("version-compatibility-protection = true"));
    assertTrue(text(old, "genesis.json").contains("\"xemptyblockperiodseconds\": 8"));
    assertTrue(text(now, "genesis.json").contains("\"emptyblockperiodseconds\": 8"));
  }

  @Test
  void votersMeetEachOtherAndCallersDoNot() {
    SequencedMap<String, String> files =
        built(chain("26.8.0", "fork london at 0"), withOutsiders());
    String voter = text(files, "nodes/v1/static-nodes.json");
    assertTrue(voter.contains(KEYS.get(1)) && voter.contains(KEYS.get(3)));
    assertTrue(voter.contains("10.138.0.21"), "and the sentry");
    assertFalse(voter.contains("10.138.0.22"), "but no node for callers");
    assertEquals(1, enodes(text(files, "nodes/r1/static-nodes.json")));
    assertEquals(5, enodes(text(files, "nodes/s1/static-nodes.json")));
    TomlParseResult lists = parse(text(files, "nodes/r1/permissions_config.toml"));
    assertEquals(1, Objects.requireNonNull(lists.getArray("nodes-allowlist")).size());
    assertEquals(1, Objects.requireNonNull(lists.getArray("accounts-allowlist")).size());
  }

  @Test
  void nothingIsOpenToEverybody() {
    built(chain("26.8.0", "fork london at 0"), withOutsiders())
        .forEach((path, text) -> {
          assertFalse(text.contains("\"*\""), path);
          assertFalse(text.contains("0.0.0.0"), path);
          assertFalse(text.matches("(?s).*\"(ADMIN|DEBUG|PERM|MINER)\".*"), path);
        });
  }

  /// Read back by the parser that Besu has.
  @Test
  void tomlCarriesEveryText() {
    String hostile = "a\"b\\c\n\t\u0001é # ${x} = [\"";
    Artifact file =
        Toml.artifact(
            "x.toml",
            new Data.Mapping(
                List.of(
                    new Data.Entry("text", Data.text(hostile)),
                    new Data.Entry("list", Data.sequence(List.of(Data.text(hostile))))),
                List.of()));
    TomlParseResult parsed = parse(file.text());
    assertEquals(hostile, parsed.getString("text"));
    assertEquals(hostile, Objects.requireNonNull(parsed.getArray("list")).getString(0));
  }

  private static TomlParseResult parse(String text) {
    TomlParseResult parsed = org.apache.tuweni.toml.Toml.parse(text);
    assertEquals(List.of(), parsed.errors());
    return parsed;
  }

  private static long enodes(String text) {
    return text.lines().filter(it -> it.contains("enode://")).count();
  }

  private static String text(SequencedMap<String, String> files, String path) {
    String text = files.get(path);
    assertNotNull(text, path);
    return text;
  }

  /// The files of the chain, each of which has the form it should.
  private static SequencedMap<String, String> built(String chain, List<String> nodes) {
    Conformance conformance = new Conformance();
    SequencedMap<String, String> files = new TreeMap<>();
    String text = chain + String.join("\n", nodes) + "\n";
    for (Artifact artifact : OutputTree.of(new BesuEmitter().emit(Estates.of(text))).artifacts()) {
      assertEquals(List.of(), conformance.violations(artifact), artifact.path());
      assertEquals(artifact.text().lines().count(), artifact.origins().size(), artifact.path());
      assertFalse(artifact.origins().stream().anyMatch(List::isEmpty), artifact.path());
      files.put(artifact.path().substring(FOLDER.length()), artifact.text());
    }
    return files;
  }

  private static String chain(String version, String fork) {
    return """
    estate demo {}
    transport lan {}
    plane ledger over lan { subnet = 10.138.0.0/24 }
    image besu "registry.example/besu@sha256:4b5e57f6eb2f42b9039b3d1e13929295f231749c510cbe341cd68036d9af97e2"
    site fra {}
    chain demo 138 on ledger {
      besu = "VERSION"
      image = besu
      qbft { empty-block-period = 8s }
      timestamp = 1_704_067_200
      FORK
      metrics-plane = ledger
      accounts = [0xfe3b557e8fb62b89f4916b721be55ceb828dbd73]
      alloc 0xfe3b557e8fb62b89f4916b721be55ceb828dbd73 { balance = 200ether }
      alloc 0x0000000000000000000000000000000000008888 {
        nonce = 1
        code = 0x60016000526020600060003960206000f3
        slot 0x01 0x0de0b6b3a7640000
        slot 0x00 0x2a
      }
      tier rpc-public on ledger { names = ["rpc.example"]; guard = proxy }
    }
    """
        .replace("VERSION", version)
        .replace("FORK", fork);
  }

  private static List<String> validators() {
    List<String> nodes = new ArrayList<>();
    for (int i = 0; i < KEYS.size(); i++) {
      nodes.add(node("v" + (i + 1), "validator", KEYS.get(i), 11 + i));
    }
    return nodes;
  }

  private static List<String> withOutsiders() {
    List<String> nodes = new ArrayList<>(validators());
    String generator =
        "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
            + "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8";
    String opposite =
        "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
            + "b7c52588d95c3b9aa25b0403f1eef75702e84bb7597aabe663b82f6f04ef2777";
    nodes.add(node("s1", "sentry", generator, 21));
    nodes.add(node("r1", "rpc-public", opposite, 22));
    return nodes;
  }

  private static String node(String name, String role, String key, int address) {
    return "node "
        + name
        + " of demo as "
        + role
        + " at fra { host = h-"
        + name
        + "; key = 0x"
        + key
        + "; address 10.138.0."
        + address
        + " on ledger }";
  }
}
