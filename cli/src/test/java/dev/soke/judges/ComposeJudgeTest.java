package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Docker-compose reads every compose file, that of a cluster alone and that of the estate with the
/// environment of each cluster.
class ComposeJudgeTest {
  private static final Judge DOCKER_COMPOSE = new Judge("docker-compose");
  private static final Pattern DOTENV_SECRET =
      Pattern.compile("\\.\\./\\S+\\.enc\\.env|\\.\\./\\.\\./nodes/[^\"]+/jvm\\.env");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:\\?[^}]*}");

  @TempDir Path folder;

  static List<Path> clusterFiles() {
    return Written.filesEndingIn("/compose.yaml");
  }

  static List<Path> environments() {
    return Written.filesEndingIn("/.env");
  }

  @ParameterizedTest
  @MethodSource("clusterFiles")
  void acceptsWhatOneClusterRuns(Path file) throws IOException {
    String cluster = Written.clusterOf(file);
    Path laid = lay(Files.readString(file), "clusters/" + cluster, cluster);
    assertEquals("", DOCKER_COMPOSE.objection(laid, "config", "--quiet"));
  }

  @ParameterizedTest
  @MethodSource("environments")
  void acceptsTheWholeWithEachEnvironment(Path environment) throws IOException {
    String cluster = Written.clusterOf(environment);
    Path file = environment.resolve("../../../infrastructure/compose/docker-compose.yml");
    Path laid = lay(Files.readString(file.normalize()), "infrastructure/compose", cluster);
    assertEquals(
        "",
        DOCKER_COMPOSE.objection(laid, "--env-file", environment.toString(), "config", "--quiet"));
  }

  /// Puts the older form of a compose file into a folder, and beside it the secrets that a
  /// reconciler would have decrypted, or the options of nodes: docker-compose wants to see those
  /// that are environments.
  private Path lay(String text, String place, String cluster) throws IOException {
    Path laid = Files.createDirectories(folder.resolve(place));
    String legacy = LegacyCompose.of(text);
    Files.writeString(laid.resolve("compose.yaml"), legacy);
    String named = VARIABLE.matcher(legacy).replaceAll(cluster);
    for (var secret : DOTENV_SECRET.matcher(named).results().toList()) {
      Path path = laid.resolve(secret.group()).normalize();
      Files.createDirectories(path.getParent());
      Files.writeString(path, "");
    }
    return laid;
  }
}
