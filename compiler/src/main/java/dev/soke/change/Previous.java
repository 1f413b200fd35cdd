package dev.soke.change;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was written the last time, as far as it binds what may be written now: the genesis files of
/// the chains that run.
///
/// @param files the text of each file by its path from the root of the output
public record Previous(SequencedMap<String, String> files) {
  /// Nothing was written before, or nobody asks.
  public static final Previous NONE = new Previous(new TreeMap<>());

  /// The folder of all that binds, from the root of the output.
  public static final String FOLDER = "infrastructure/besu";

  private static final Pattern GENESIS = Pattern.compile(FOLDER + "/([^/]+)/genesis\\.json");

  /// Copies what it is given, without the files that bind nothing.
  public Previous {
    TreeMap<String, String> binding = new TreeMap<>(files);
    binding.keySet().removeIf(it -> !binds(it));
    files = Collections.unmodifiableSequencedMap(binding);
  }

  /// Whether a file of the output binds what may be written after it.
  public static boolean binds(String path) {
    return GENESIS.matcher(path).matches();
  }

  /// The genesis file of a chain, or null.
  public @Nullable String genesis(String chain) {
    return files.get(FOLDER + "/" + chain + "/genesis.json");
  }

  /// The genesis file of every chain, by the name of the chain.
  public SequencedMap<String, String> chains() {
    SequencedMap<String, String> chains = new TreeMap<>();
    files.forEach((path, text) -> {
      Matcher matcher = GENESIS.matcher(path);
      if (matcher.matches()) {
        chains.put(matcher.group(1), text);
      }
    });
    return chains;
  }
}
