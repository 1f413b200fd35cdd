package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.soke.ConfigJudge;
import dev.soke.analysis.chain.BesuVersion;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a real Besu starts with is taken, and what it refuses is refused, with a code and the line.
class ConfigVerdictsTest {
  private static final Path RECORDED = Path.of("..", "..", "shared", "data", "besu", "verdicts");

  /// What no text can show: whether an address is one of the machine, a file is there, a name is
  /// known to whoever is asked.
  private static final List<String> OF_THE_MACHINE =
      List.of(
          "p2p-interface not local",
          "missing static nodes file",
          "static node hostname unresolvable with Xdns");

  private static final String FREE = "{\"config\": {\"londonBlock\": 0, \"zeroBaseFee\": true}}";

  /// A line, and the code that it gives; `-` when Besu starts with it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          discovery-enabled=false          | -
          discovery-enabled="false"        | CHN105
          discovery-enabled=0              | CHN105
          p2p-port="31040"                 | -
          foo-bar=1                        | CHN101
          P2P-PORT=31040                   | CHN101
          privacy-enabled=false            | CHN102
          host-whitelist=["*"]             | CHN102
          sync-mode="FAST"                 | CHN106
          sync-mode="CHECKPOINT"           | -
          sync-mode="snap"                 | -
          rpc-http-api=["ETH","PRIV"]      | CHN106
          rpc-http-api=["IBFT","ETH"]      | -
          rpc-http-apis="ETH"              | CHN105
          p2p-host="validator-1.example"   | CHN108
          p2p-host="::1"                   | -
          tx-pool-max-size=4096            | CHN109
          tx-pool-price-bump=10            | CHN110
          block-txs-selection-max-time=100 | CHN111
          kzg-trusted-setup="x"            | CHN111
          bonsai-historical-block-limit=511 | CHN125
          rpc-http-authentication-enabled=true | CHN112
          rpc-http-tls-enabled=true        | CHN126
          identity="a name"                | -
          [node] p2p-peer-upper-bound=30   | -
          p2p-host=                        | CHN104
          """)
  void lineOfAConfiguration(String line, String code) {
    List<Diagnostic> findings = judge(line.replace("] p2p-peer", "]\np2p-peer") + "\n", FREE);
    assertEquals(code.equals("-") ? List.of() : List.of(code), codes(findings), line);
  }

  @ParameterizedTest
  @CsvSource({"24.1.0, 26.8.0", "25.7.0, 24.1.0", "26.8.0, 25.1.0"})
  void versionsKnowOtherSettings(String knows, String doesNot) {
    SequencedMap<String, String> settings = new TreeMap<>();
    settings.put("24.1.0", "pruning-enabled=true");
    settings.put("25.7.0", "snapsync-server-enabled=true");
    settings.put("26.8.0", "discovery-mode=\"V4\"");
    String text = Objects.requireNonNull(settings.get(knows));
    assertEquals(List.of(), codes(judge(text, FREE, knows)));
    assertEquals(List.of("CHN102"), codes(judge(text, FREE, doesNot)));
  }

  @Test
  void recordedVerdictsAgree() throws IOException {
    Path file = RECORDED.resolve("config-verdicts.json");
    assumeTrue(Files.exists(file), "no record of a real Besu here");
    JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
    String genesis = Files.readString(RECORDED.resolve("g00-baseline.json"));
    List<String> disagreements = new ArrayList<>();
    for (JsonNode recorded : root.get("cases")) {
      String name = recorded.get("case").asString();
      boolean refused = recorded.get("verdict").asString().startsWith("REJECTED");
      List<String> codes = codes(judge(config(root.get("base"), recorded), genesis));
      boolean agrees = refused != codes.isEmpty();
      System.out.printf(
          "%-46s Besu: %-8s Soke: %-9s %s%n",
          name,
          refused ? "refuses" : "starts",
          codes.isEmpty() ? "takes it" : String.join(" ", codes),
          agrees ? "" : "of the machine");
      if (!agrees) {
        disagreements.add(name);
      }
    }
    assertEquals(OF_THE_MACHINE, disagreements);
  }

  private static String config(JsonNode base, JsonNode recorded) {
    SequencedMap<String, String> settings = new TreeMap<>();
    base.properties().forEach(it -> settings.put(it.getKey(), it.getValue().toString()));
    recorded
        .get("overrides")
        .properties()
        .forEach(it -> {
          if (it.getValue().isNull()) {
            settings.remove(it.getKey());
          } else {
            settings.put(it.getKey(), it.getValue().toString());
          }
        });
    StringBuilder text = new StringBuilder();
    settings.forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n'));
    JsonNode appended = recorded.get("appendedToml");
    return text.append(appended.isNull() ? "" : appended.asString()).toString();
  }

  private static List<Diagnostic> judge(String text, String genesis) {
    return judge(text, genesis, "26.8.0");
  }

  private static List<Diagnostic> judge(String text, String genesis, String version) {
    BesuVersion besu = Objects.requireNonNull(BesuVersion.parse(version));
    return new ConfigJudge(RuleBook.load(), besu, genesis).judge(new Source("config.toml", text));
  }

  private static List<String> codes(List<Diagnostic> findings) {
    return findings.stream()
        .filter(it -> it.severity() == Severity.ERROR)
        .map(it -> it.code().name())
        .toList();
  }
}
