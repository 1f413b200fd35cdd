package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cloud-init and netplan read what machines are told at their first start.
class CloudInitJudgeTest {
  @TempDir Path folder;

  @Test
  void cloudInitReadsEveryFile() {
    List<Path> files = Written.filesEndingIn(".vendor.yaml");
    assertTrue(files.size() > 2, "the files are where they were");
    for (Path file : files) {
      assertEquals(
          "",
          new Judge("cloud-init").objection(folder, "schema", "--config-file", file.toString()));
    }
  }

  @Test
  void netplanReadsEveryNetwork() throws IOException {
    List<Path> files = Written.filesEndingIn(".network.yaml");
    assertTrue(files.size() > 2, "the files are where they were");
    Path laid = Files.createDirectories(folder.resolve("etc/netplan")).resolve("network.yaml");
    for (Path file : files) {
      Files.writeString(laid, inNetplan(Files.readString(file)));
      assertEquals(
          "", new Judge("netplan").objection(folder, "generate", "--root-dir", folder.toString()));
    }
  }

  /// Cloud-init reads the same with or without the name around it, netplan only with it.
  private static String inNetplan(String network) {
    return network
        .lines()
        .map(it -> "  " + it + "\n")
        .collect(Collectors.joining("", "network:\n", ""));
  }
}
