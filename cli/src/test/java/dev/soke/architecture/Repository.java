package dev.soke.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The files of this repository: those that Git tracks or would add.
final class Repository {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Repository() {}

  /// Their paths from the root, sorted. Without Git the test that asks is skipped.
  static List<String> files() {
    String listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard");
    return List.of(listed.split("\0")).stream()
        .filter(path -> Files.isRegularFile(ROOT.resolve(path)))
        .sorted()
        .toList();
  }

  /// The content of a file, byte by byte as Latin letters, so that any file can be read.
  static String read(String path) {
    try {
      return Files.readString(ROOT.resolve(path), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String git(String... arguments) {
    try {
      ProcessBuilder builder = new ProcessBuilder("git").directory(ROOT.toFile());
      builder.command().addAll(List.of(arguments));
      Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      skipUnless(process.waitFor() == 0);
      return said;
    } catch (IOException _) {
      skipUnless(false);
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void skipUnless(boolean works) {
    if (!works) {
      System.out.println("skipped judge: git");
    }
    Assumptions.assumeTrue(works, "skipped judge: git");
  }
}
