package dev.soke.emit.registry;

import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The versions of one profile, the first one first: each supersedes the one before. They stand
/// under the name of the first.
record Lineage(List<PolicyProfile> versions) {
  Lineage {
    versions = List.copyOf(versions);
  }

  /// All of an estate, by name.
  static List<Lineage> all(Estate estate) {
    SequencedMap<String, PolicyProfile> after = new TreeMap<>();
    for (PolicyProfile profile : estate.policyProfiles().values()) {
      Located<String> before = profile.supersedes();
      if (before != null) after.putIfAbsent(before.value(), profile);
    }
    List<Lineage> all = new ArrayList<>();
    for (PolicyProfile profile : new TreeMap<>(estate.policyProfiles()).values()) {
      if (profile.supersedes() != null) continue;
      List<PolicyProfile> versions = new ArrayList<>();
      @Nullable PolicyProfile next = profile;
      for (; next != null; next = after.get(next.name().value())) versions.add(next);
      all.add(new Lineage(versions));
    }
    return all;
  }

  String name() {
    return versions.getFirst().name().value();
  }
}
