package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.WaveOrder;
import dev.soke.model.Estate;
import dev.soke.model.Profile;
import dev.soke.model.Quorum;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How far profiles have spread when a wave is done.
final class QuorumFacts {
  private final Estate estate;
  private final SequencedMap<String, Closure> closures;

  /// How many clusters of each wave run each profile.
  private final SequencedMap<String, SequencedMap<String, Long>> running = new TreeMap<>();

  private final List<Fact> facts = new ArrayList<>();

  private QuorumFacts(Estate estate, SequencedMap<String, Closure> closures) {
    this.estate = estate;
    this.closures = closures;
    for (Wave wave : estate.waves().values()) {
      running.put(wave.name().value(), count(wave));
    }
  }

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    QuorumFacts quorums = new QuorumFacts(estate, closures);
    for (Wave wave : estate.waves().values()) {
      List<Wave> done = WaveOrder.upTo(estate, wave);
      wave.quorums().forEach(it -> quorums.add(wave, it, done));
      Words.distinct(wave.clusters())
          .forEach((cluster, span) -> quorums.addEarly(wave, cluster, span, done));
    }
    return quorums.facts;
  }

  private SequencedMap<String, Long> count(Wave wave) {
    SequencedMap<String, Long> counts = new TreeMap<>();
    for (String cluster : Words.distinct(wave.clusters()).keySet()) {
      Closure closure = closures.get(cluster);
      if (closure != null) {
        closure.profiles().forEach(it -> counts.merge(it.name().value(), 1L, Long::sum));
      }
    }
    return counts;
  }

  private void add(Wave wave, Quorum quorum, List<Wave> done) {
    String profile = quorum.profile().value();
    if (!estate.profiles().containsKey(profile)) {
      return;
    }
    List<String> parts = new ArrayList<>();
    long reached = 0;
    for (Wave each : done) {
      long there = running(each, profile);
      parts.add(there + " in " + each.name());
      reached += there;
    }
    facts.add(
        new OnWaves.QuorumFact(
            wave.name().value(),
            profile,
            quorum.clusters().value(),
            reached,
            String.join(" + ", parts) + " = " + reached,
            quorum.clusters().span()));
  }

  /// What a cluster runs that needs a profile which runs in other waves only, none of them before.
  private void addEarly(Wave wave, String cluster, Span span, List<Wave> done) {
    Closure closure = closures.get(cluster);
    if (closure == null) {
      return;
    }
    for (Profile profile : closure.profiles()) {
      for (Located<String> need : profile.needs()) {
        Wave later = firstRunning(done, need.value());
        later = later == null ? firstRunning(estate.waves().values(), need.value()) : null;
        if (later != null) {
          facts.add(early(wave, cluster, profile, need, later, span));
        }
      }
    }
  }

  private static Fact early(
      Wave wave, String cluster, Profile profile, Located<String> need, Wave later, Span span) {
    return new OnWaves.BroughtEarly(
        wave.name().value(),
        cluster,
        profile.name().value(),
        need.value(),
        later.name().value(),
        span,
        need.span());
  }

  private @Nullable Wave firstRunning(Collection<Wave> waves, String profile) {
    return waves.stream().filter(it -> running(it, profile) > 0).findFirst().orElse(null);
  }

  private long running(Wave wave, String profile) {
    return running.getOrDefault(wave.name().value(), new TreeMap<>()).getOrDefault(profile, 0L);
  }
}
