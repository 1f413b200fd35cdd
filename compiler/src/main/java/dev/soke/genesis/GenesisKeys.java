package dev.soke.genesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The names that Besu reads in a genesis file, each at its level; case does not matter.
///
/// @param level where it is read
/// @param key in lower case
record GenesisKeys(Level level, String key) {
  /// A place in the file.
  enum Level {
    /// The outermost braces.
    FILE("to the outermost braces"),
    /// The settings.
    CONFIG("into `config`"),
    /// How validators agree.
    QBFT("into `config.qbft`"),
    /// One change while the chain runs.
    TRANSITION("into an entry of `config.transitions.qbft`"),
    /// One account before the first block.
    ACCOUNT("into an account of `alloc`");

    private final String way;

    Level(String way) {
      this.way = way;
    }

    /// Where to put what belongs there.
    String way() {
      return way;
    }
  }

  private static final List<GenesisKeys> ALL = load();

  /// Whether a name is read at a level.
  static boolean isRead(Level level, String key) {
    return ALL.contains(new GenesisKeys(level, key));
  }

  /// The levels at which a name is read, outermost first.
  static List<Level> levels(String key) {
    return ALL.stream().filter(it -> it.key.equals(key)).map(GenesisKeys::level).toList();
  }

  private static List<GenesisKeys> load() {
    try (InputStream table =
        Objects.requireNonNull(GenesisKeys.class.getResourceAsStream("keys.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.startsWith("#"))
          .map(it -> it.split("\t", -1))
          .map(it ->
              new GenesisKeys(
                  Level.valueOf(it[0].toUpperCase(Locale.ROOT)), it[1].toLowerCase(Locale.ROOT)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
