package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.genesis.GenesisCheck;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Genesis files, beside what a real Besu did with them.
class GenesisVerdictsTest {
  private static final Path OWN = Path.of("src", "test", "resources", "genesis");
  private static final Path RECORDED =
      Path.of(System.getProperty("soke.shared", "../../shared")).resolve("data/besu");

  /// The one node that every file was tried with.
  private static final EvmAddress NODE =
      new EvmAddress(Objects.requireNonNull(Hex.parse("d33cd76f1bd46e89a7944f94a7a927e61ca31d3f")));

  private static final long NOW = 1_780_000_000;

  private static final GenesisCheck CHECK = new GenesisCheck(RuleBook.load(), List.of(NODE), NOW);

  static Stream<Path> own() throws IOException {
    try (Stream<Path> files = Files.list(OWN)) {
      return files.filter(it -> it.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  /// The name of a file says what is found in it: `what.CODE@line,….json`, or `what.json`.
  @ParameterizedTest
  @MethodSource("own")
  void ownFilesGiveWhatTheirNamesSay(Path file) throws IOException {
    String[] parts = file.getFileName().toString().replace(".json", "").split("\\.", -1);
    List<String> expected = parts.length == 1 ? List.of() : List.of(parts[1].split(",", -1));
    List<Diagnostic> findings = CHECK.check(new Source("genesis.json", Files.readString(file)));
    assertEquals(
        expected, findings.stream().map(it -> it.code() + "@" + it.span().from().line()).toList());
  }

  @Test
  void agreesWithWhatIsRecorded() throws IOException {
    Path verdicts = RECORDED.resolve("verdicts");
    recordIsThere(verdicts);
    Agreements table = new Agreements("Genesis files, as Besu 26.8.0 took them");
    JsonNode cases = new JsonMapper().readTree(verdicts.resolve("genesis-verdicts.json").toFile());
    for (JsonNode one : cases.get("cases")) {
      String name = one.get("file").asString();
      boolean runs = one.get("verdict").asString().equals("PRODUCES_BLOCKS");
      table.add(name, runs, check(verdicts.resolve(name)));
    }
    table.print();
  }

  /// Files that ran, with validators of their own.
  @Test
  void acceptsTheFilesOfTheVectors() throws IOException {
    recordIsThere(RECORDED);
    Agreements table = new Agreements("Genesis files that Besu 26.8.0 made the vectors with");
    try (Stream<Path> files = Files.list(RECORDED)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().startsWith("genesis-")) {
          GenesisCheck anyNode = new GenesisCheck(RuleBook.load(), List.of(), NOW);
          Source text = new Source("genesis.json", Files.readString(file));
          table.add(file.getFileName().toString(), true, anyNode.check(text));
        }
      }
    }
    table.print();
  }

  private static List<Diagnostic> check(Path file) throws IOException {
    return CHECK.check(new Source("genesis.json", Files.readString(file)));
  }

  private static void recordIsThere(Path folder) {
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped judge: recorded Besu verdicts");
    }
    Assumptions.assumeTrue(Files.isDirectory(folder), "skipped judge: recorded Besu verdicts");
  }
}
