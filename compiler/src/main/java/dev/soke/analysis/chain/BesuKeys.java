package dev.soke.analysis.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which settings each version of Besu knows. One that it does not know keeps it from starting, so
/// what is written depends on the version. The table is `keys.tsv`: the setting, the version it
/// came with, and the one it went with.
public final class BesuKeys {
  private static final BesuKeys TABLE = new BesuKeys();

  /// From which version to which, the last one not included; null where it has no end.
  private record Life(@Nullable BesuVersion from, @Nullable BesuVersion until) {
    boolean covers(BesuVersion version) {
      boolean begun = from == null || from.compareTo(version) <= 0;
      return begun && (until == null || version.compareTo(until) < 0);
    }
  }

  private final SequencedMap<String, Life> lives = new TreeMap<>();

  private BesuKeys() {
    try (InputStream in = BesuKeys.class.getResourceAsStream("keys.tsv")) {
      if (in == null) {
        throw new IllegalStateException("keys.tsv is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.startsWith("#"))
          .map(it -> it.split("\t", -1))
          .forEach(it -> lives.put(it[0], new Life(version(it[1]), version(it[2]))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static @Nullable BesuVersion version(String text) {
    return text.isEmpty() ? null : BesuVersion.parse(text);
  }

  /// Whether a version takes a setting.
  public static boolean isLegal(String key, BesuVersion version) {
    Life life = TABLE.lives.get(key);
    return life != null && life.covers(version);
  }
}
