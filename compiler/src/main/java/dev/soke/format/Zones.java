package dev.soke.format;

import dev.soke.format.Part.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The lines that stay byte for byte: those of damaged statements, the innermost ones.
final class Zones {
  /// The last line of each zone by its first; no two touch.
  private final TreeMap<Integer, Integer> zones = new TreeMap<>();

  /// Keeps some lines, and so all zones that share one with them.
  void add(int first, int last) {
    int from = first;
    int until = last;
    var before = zones.floorEntry(until);
    while (before != null && before.getValue() >= from) {
      from = Math.min(from, before.getKey());
      until = Math.max(until, before.getValue());
      zones.remove(before.getKey());
      before = zones.floorEntry(until);
    }
    zones.put(from, until);
  }

  /// The entries, those in a zone replaced by its lines. Zones grow on the way, until no statement
  /// is cut by one.
  List<Entry> keep(List<Entry> entries) {
    addKept(entries);
    while (grow(entries)) {
      // Each round takes in at least one line more.
    }
    return replaced(entries);
  }

  private void addKept(List<Entry> entries) {
    for (Entry entry : entries) {
      switch (entry) {
        case Entry.Kept kept -> add(kept.first(), kept.last());
        case Entry.Phrase phrase -> groups(phrase).forEach(group -> addKept(group.entries()));
        case Entry.Remark _ -> {}
      }
    }
  }

  private boolean grow(List<Entry> entries) {
    boolean grown = false;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Phrase phrase) {
        grown |= cuts(phrase) && grown(phrase);
        grown |= bodies(phrase).stream().anyMatch(body -> grow(body.entries()));
      }
    }
    return grown;
  }

  private boolean grown(Entry.Phrase phrase) {
    boolean whole = within(phrase);
    add(phrase.first(), phrase.last());
    return !whole;
  }

  /// Whether a zone takes a line of a statement that is not inside one of its bodies.
  private boolean cuts(Entry.Phrase phrase) {
    return zones.headMap(phrase.last(), true).entrySet().stream()
        .filter(zone -> zone.getValue() >= phrase.first())
        .anyMatch(zone ->
            bodies(phrase).stream()
                .noneMatch(
                    body -> body.start().line() < zone.getKey() && zone.getValue() < body.last()));
  }

  private boolean within(Entry entry) {
    var zone = zones.floorEntry(entry.first());
    return zone != null && zone.getValue() >= entry.last();
  }

  private List<Entry> replaced(List<Entry> entries) {
    List<Entry> kept = new ArrayList<>();
    int done = 0;
    for (Entry entry : entries) {
      if (!within(entry)) {
        kept.add(entry instanceof Entry.Phrase phrase ? replaced(phrase) : entry);
      } else if (entry.first() > done) {
        var zone = zones.floorEntry(entry.first());
        done = zone.getValue();
        kept.add(new Entry.Kept(zone.getKey(), done, entry.apart()));
      }
    }
    return kept;
  }

  private Entry replaced(Entry.Phrase phrase) {
    List<Part> parts = phrase.parts().stream().map(this::replaced).toList();
    return new Entry.Phrase(parts, phrase.first(), phrase.last(), phrase.apart());
  }

  private Part replaced(Part part) {
    return part instanceof Part.Group group && group.form() == Form.BODY
        ? new Part.Group(
            group.form(),
            group.start(),
            replaced(group.entries()),
            group.close(),
            group.broken(),
            group.last())
        : part;
  }

  private static List<Part.Group> groups(Entry.Phrase phrase) {
    return phrase.parts().stream()
        .filter(Part.Group.class::isInstance)
        .map(Part.Group.class::cast)
        .toList();
  }

  private static List<Part.Group> bodies(Entry.Phrase phrase) {
    return groups(phrase).stream().filter(group -> group.form() == Form.BODY).toList();
  }
}
