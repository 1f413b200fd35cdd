package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A program of the system as judge of what was written; a test is skipped where it is missing.
public final class Program {
  private Program() {}

  /// What Git prints, in a folder, undisturbed by the settings of the machine.
  public static String git(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return run(folder, command);
  }

  /// Makes an SSH key without asking; an empty passphrase leaves it open.
  public static Path key(Path folder, String name, String type, String passphrase) {
    Path file = folder.resolve(name);
    run(
        folder,
        List.of(
            "ssh-keygen", "-q", "-t", type, "-C", "test", "-N", passphrase, "-f", file.toString()));
    return file;
  }

  /// What a program prints, in a folder.
  public static String run(Path folder, Object... command) {
    return run(folder, Stream.of(command).map(Object::toString).toList());
  }

  private static String run(Path folder, List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("HOME", folder.toString());
      builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
      builder.environment().put("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z");
      builder.environment().put("GIT_COMMITTER_DATE", "2001-01-01T00:00:00Z");
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + output);
      return output;
    } catch (IOException e) {
      Assumptions.abort("`" + command.getFirst() + "` is not installed");
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
