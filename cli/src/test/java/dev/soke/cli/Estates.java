package dev.soke.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small estates to run commands on.
final class Estates {
  /// The line of `estate.soke` that declares the service.
  static final int SERVICE_LINE = 5;

  private static final String SOUND =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web@sha256:%s"
      service web on ops { image = web; health exec "web check" }
      profile front { services = [web] }
      site  fra runs [front]
      cluster fra-1 at fra {}
      wave first { clusters = [fra-1] }
      """
          .formatted("0123456789abcdef".repeat(4));

  private static final String CHAIN =
      """
      image besu "registry.example/besu@sha256:%s"
      chain demo 138 on ops {
        image = besu
        qbft { block-period = 2s }
        production = false
        accounts = [0xD33cD76F1Bd46E89A7944F94A7A927e61cA31D3f]
      }
      node v1 of demo as validator at fra {
        host = pve-1
        key  = 0x17b6e08b05b17cff4ef12387cc20ec5d9ffca0ad4686f74d7c14c134ff609cd1c529c5c484eaf106fb91e8ebf55bde7420a4ebf10d2297823858e956e00f5441
        address 10.1.0.11 on ops
      }
      """
          .formatted("fedcba9876543210".repeat(4));

  private Estates() {}

  /// An estate with no finding.
  static Path sound(Path folder) throws IOException {
    return write(folder, SOUND);
  }

  /// An estate with one error: its service stands on an unknown plane.
  static Path wrong(Path folder) throws IOException {
    return write(folder, SOUND.replace("on ops", "on opps"));
  }

  /// An estate with one warning: a site without a cluster.
  static Path doubtful(Path folder) throws IOException {
    return write(folder, SOUND + "site zrh runs [front]\n");
  }

  /// An estate with a chain, and no finding.
  static Path chain(Path folder) throws IOException {
    return write(folder, SOUND + CHAIN);
  }

  private static Path write(Path folder, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("estate.soke"), text);
    return folder;
  }
}
