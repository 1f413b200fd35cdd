package dev.soke.emit.lock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of this compiler, as its build wrote it down.
public final class CompilerVersion {
  private static final String RESOURCE = "/dev/soke/version.txt";

  private CompilerVersion() {}

  /// The version, such as `0.1.0`.
  public static String current() {
    try (InputStream in = CompilerVersion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
