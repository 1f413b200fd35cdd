package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.WaveOrder;
import dev.soke.model.Estate;
import dev.soke.model.Profile;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Profiles that waves bring before others which stand beside them.
final class BesideFacts {
  private final Estate estate;

  /// What each wave brings.
  private final SequencedMap<String, TreeSet<String>> brought = new TreeMap<>();

  private BesideFacts(Estate estate, SequencedMap<String, Closure> closures) {
    this.estate = estate;
    for (Wave wave : estate.waves().values()) {
      TreeSet<String> profiles = new TreeSet<>();
      for (Located<String> cluster : wave.clusters()) {
        Closure closure = closures.get(cluster.value());
        if (closure != null) {
          closure.profiles().forEach(it -> profiles.add(it.name().value()));
        }
      }
      brought.put(wave.name().value(), profiles);
    }
  }

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    List<Fact> facts = new ArrayList<>();
    BesideFacts besides = new BesideFacts(estate, closures);
    for (Profile profile : estate.profiles().values()) {
      for (Located<String> other : profile.beside()) {
        Wave later = besides.first(profile.name().value());
        Wave alone = besides.alone(profile.name().value(), other.value());
        if (later != null && alone != null) {
          facts.add(
              new OnWaves.BroughtAlone(
                  alone.name().value(),
                  other.value(),
                  profile.name().value(),
                  later.name().value(),
                  other.span(),
                  alone.name().span()));
        }
      }
    }
    return facts;
  }

  private @Nullable Wave first(String profile) {
    return earliest(wave -> brings(wave, profile));
  }

  /// The earliest wave that brings `other` when neither it nor one before brings the profile.
  private @Nullable Wave alone(String profile, String other) {
    return earliest(wave ->
        brings(wave, other)
            && WaveOrder.upTo(estate, wave).stream().noneMatch(it -> brings(it, profile)));
  }

  private @Nullable Wave earliest(Predicate<Wave> wanted) {
    return estate.waves().values().stream()
        .filter(wanted)
        .min(Comparator.comparingInt(wave -> WaveOrder.upTo(estate, wave).size()))
        .orElse(null);
  }

  private boolean brings(Wave wave, String profile) {
    return brought.getOrDefault(wave.name().value(), new TreeSet<>()).contains(profile);
  }
}
