package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What no file of a chain may hold, in all that the examples come to.
class ChainOutputsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path CHAINS = Path.of("expected", "infrastructure", "besu");

  /// As many digits as a private key has, and no more; digests say what they are.
  private static final Pattern SECRET =
      Pattern.compile("(?<!sha256:)(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])");

  private static final Pattern EVERYBODY =
      Pattern.compile("(?:host-allowlist|cors-origins)[^\\n]*(?:\\*|\"all\")");

  private static final Pattern RIGHTS = Pattern.compile("-api[^\\n]*(?:ADMIN|DEBUG|PERM|MINER)");

  static List<Path> chainFiles() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(it -> it.toString().contains(CHAINS.toString()) && Files.isRegularFile(it))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereIsSomethingToLookAt() throws IOException {
    assertTrue(chainFiles().stream().anyMatch(it -> it.endsWith("config.toml")));
  }

  @ParameterizedTest
  @MethodSource("chainFiles")
  void noPrivateKey(Path file) throws IOException {
    String text = Files.readString(file);
    assertFalse(text.toLowerCase(Locale.ROOT).contains("privatekey"));
    Path folder = chain(file);
    String genesis = Files.readString(folder.resolve("genesis.hash")).strip().substring(2);
    String mixHash = "63746963616c2062797a616e74696e65206661756c7420746f6c6572616e6365";
    assertFalse(SECRET.matcher(text.replace(genesis, "").replace(mixHash, "")).find());
  }

  @ParameterizedTest
  @MethodSource("chainFiles")
  void nothingForEverybody(Path file) throws IOException {
    String text = Files.readString(file);
    assertFalse(EVERYBODY.matcher(text).find());
    assertFalse(file.toString().contains("rpc-public") && RIGHTS.matcher(text).find());
  }

  /// Each machine mounts the one genesis file of its chain, and each node has its number.
  @ParameterizedTest
  @MethodSource("chainFiles")
  void oneGenesisFileAChain(Path file) throws IOException {
    if (file.endsWith("config.toml")) {
      String text = Files.readString(file);
      assertTrue(text.contains("genesis-file = \"/config/genesis.json\""));
      String genesis = Files.readString(chain(file).resolve("genesis.json"));
      String id = genesis.replaceFirst("(?s).*\"chainId\": (\\d+).*", "$1");
      assertTrue(text.contains("network-id = " + id + "\n"), id);
    }
    if (file.endsWith("genesis.json")) {
      assertEquals(chain(file), file.getParent());
    }
  }

  /// The folder of the chain that a file belongs to.
  private static Path chain(Path file) {
    for (int names = file.getNameCount(); names > 1; names--) {
      if (file.getName(names - 2).toString().equals("besu")) return file.subpath(0, names);
    }
    throw new AssertionError(file);
  }
}
