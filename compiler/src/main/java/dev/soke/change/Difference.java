package dev.soke.change;

import dev.soke.change.Terms.Term;
import dev.soke.emit.Data;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One value that two genesis files of a chain do not have in common.
///
/// @param path where it is, in lower case: `config/chainid`
/// @param was the value before; null when there was none
/// @param now the value from now on; null when there is none
/// @param span where the estate says so; null where it says nothing
public record Difference(
    String path, @Nullable String was, @Nullable String now, @Nullable Span span) {
  /// What counts where nothing is written.
  private static final SequencedMap<String, String> DEFAULTS = defaults();

  private static SequencedMap<String, String> defaults() {
    SequencedMap<String, String> defaults = new TreeMap<>();
    defaults.put("nonce", "0");
    defaults.put("timestamp", "0");
    defaults.put("coinbase", "0x" + "0".repeat(40));
    defaults.put("config/chainid", "1");
    defaults.put("config/zerobasefee", "false");
    defaults.put("config/fixedbasefee", "false");
    defaults.put("config/qbft/blockperiodseconds", "1");
    defaults.put("config/qbft/emptyblockperiodseconds", "0");
    defaults.put("config/qbft/epochlength", "30000");
    defaults.put("config/qbft/requesttimeoutseconds", "1");
    defaults.put("config/qbft/blockreward", "0");
    return defaults;
  }

  /// All differences, by path; null when the text before is no JSON object.
  ///
  /// @param before the text of the file that nodes have
  /// @param after the file that they would get
  public static @Nullable List<Difference> between(String before, Data after) {
    Data read = GenesisReader.read(before);
    if (read == null) {
      return null;
    }
    SequencedMap<String, Term> old = Terms.of(read).all();
    SequencedMap<String, Term> fresh = Terms.of(after).all();
    TreeSet<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(fresh.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String path : paths) {
      Term now = fresh.get(path);
      Difference difference =
          new Difference(
              path, value(path, old.get(path)), value(path, now), now == null ? null : now.span());
      if (!Objects.equals(difference.was, difference.now)) {
        differences.add(difference);
      }
    }
    return differences;
  }

  /// What a file says at a path, or an empty text.
  ///
  /// @param path in lower case: `config/chainid`
  public static String valueIn(String genesis, String path) {
    Data read = GenesisReader.read(genesis);
    String value = read == null ? null : value(path, Terms.of(read).all().get(path));
    return value == null ? "" : value;
  }

  /// When the transition begins that it is about; null when it is about none.
  public @Nullable String transition() {
    return path.startsWith(Terms.TRANSITIONS) ? path.substring(Terms.TRANSITIONS.length()) : null;
  }

  private static @Nullable String value(String path, @Nullable Term term) {
    return term == null ? DEFAULTS.get(path) : term.value();
  }
}
