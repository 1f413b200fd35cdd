package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;

/// What the reading notes for properties that need no search: all that was looked at, and what
/// stands against them.
final class Ledger {
  private final EnumMap<Property, TreeSet<String>> items = new EnumMap<>(Property.class);
  private final EnumMap<Property, List<Fault>> faults = new EnumMap<>(Property.class);

  void item(Property property, String item) {
    items.computeIfAbsent(property, _ -> new TreeSet<>()).add(item);
  }

  void fault(Property property, String words, Place place) {
    faults.computeIfAbsent(property, _ -> new ArrayList<>()).add(new Fault(words, place));
  }

  Claim.Listed claim(Property property) {
    return new Claim.Listed(
        property,
        List.copyOf(items.getOrDefault(property, new TreeSet<>())),
        List.copyOf(faults.getOrDefault(property, List.of())));
  }
}
