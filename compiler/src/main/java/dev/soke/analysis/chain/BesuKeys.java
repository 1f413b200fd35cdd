package dev.soke.analysis.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which settings each version of Besu knows. One that it does not know keeps it from starting, so
/// what is written depends on the version. The table is `keys.tsv`: the setting, the version it
/// came with, the one it went with, the form of its value, and whether Soke writes it from other
/// statements.
public final class BesuKeys {
  private static final BesuKeys TABLE = new BesuKeys();

  /// From which version to which, the last one not included; null where it has no end.
  private record Life(
      @Nullable BesuVersion from, @Nullable BesuVersion until, String form, boolean own) {
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
          .forEach(it ->
              lives.put(it[0], new Life(version(it[1]), version(it[2]), it[3], !it[4].isEmpty())));
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

  /// Whether some version takes a setting. Those that begin with `X` are trials, which come and go
  /// without notice, so nobody can tell.
  public static boolean isKnown(String key) {
    return key.startsWith("X") || TABLE.lives.containsKey(key);
  }

  /// Why a version does not take a known setting, as `since 25.6.0` or `before 26.8.0`; null when
  /// it does.
  public static @Nullable String illegal(String key, BesuVersion version) {
    Life life = TABLE.lives.get(key);
    if (life == null || life.covers(version)) {
      return null;
    }
    boolean gone = life.until != null && life.until.compareTo(version) <= 0;
    return gone ? "since " + life.until : "before " + life.from;
  }

  /// The form of its value: `flag`, `number`, `text`, `list`, `address`, `apis`, or the words it
  /// may be with `|` between them; `text` for one that nobody knows.
  public static String form(String key) {
    Life life = TABLE.lives.get(key);
    return life == null ? "text" : life.form;
  }

  /// Whether Soke writes it from other statements.
  public static boolean isOwn(String key) {
    Life life = TABLE.lives.get(key);
    return life != null && life.own;
  }

  /// All settings that some version takes, in the order of their names.
  public static List<String> all() {
    return TABLE.lives.keySet().stream().filter(it -> !it.contains(":")).toList();
  }
}
