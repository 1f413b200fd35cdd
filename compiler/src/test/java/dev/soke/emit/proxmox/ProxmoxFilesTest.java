package dev.soke.emit.proxmox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Estates;
import dev.soke.conform.Conformance;
import dev.soke.emit.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProxmoxFilesTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "machines", "estate.soke");

  @Test
  void everyFileSatisfiesItsSchema() throws IOException {
    Conformance conformance = new Conformance();
    for (Artifact artifact : files(Files.readString(EXAMPLE))) {
      assertEquals(List.of(), conformance.violations(artifact), artifact.path());
    }
  }

  @Test
  void everyLineHasAnOrigin() throws IOException {
    for (Artifact artifact : files(Files.readString(EXAMPLE))) {
      assertEquals(artifact.text().lines().count(), artifact.origins().size(), artifact.path());
      assertFalse(artifact.origins().stream().anyMatch(List::isEmpty), artifact.path());
    }
  }

  /// What a shell or Terraform would run stays a text, and never becomes a line of its own.
  @Test
  void aHostileTagStaysAText() throws IOException {
    String text = Files.readString(EXAMPLE).replace("\"chain138\"", "\"a'; $(reboot) ${x} `id`\"");
    List<Artifact> files = files(text);
    String script = ending(files, "bundle/pve-1.sh");
    assertTrue(script.contains("keep tags 'a'\\''; $(reboot) ${x} `id`;validator'"), script);
    String main = ending(files, "terraform/main.tf");
    assertTrue(main.contains("[\"a'; $(reboot) $${x} `id`\", \"validator\"]"), main);
  }

  private static List<Artifact> files(String text) {
    return new ProxmoxEmitter().emit(Estates.of(text));
  }

  private static String ending(List<Artifact> files, String name) {
    return files.stream().filter(it -> it.path().endsWith(name)).findFirst().orElseThrow().text();
  }
}
