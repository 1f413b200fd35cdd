package dev.soke.ask;

import dev.soke.expand.Value;
import dev.soke.model.Endpoint;
import dev.soke.model.Estate;
import dev.soke.schema.EstateSchema;
import dev.soke.schema.EstateSchema.Part;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Slot;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A declaration of a resolved estate.
///
/// @param name its name; its ends for an arrow, its kind for what has none
record Declared(KindSchema kind, String name, List<@Nullable Object> components) {
  /// All declarations of an estate by kind and name, in the order of the estate.
  static NavigableMap<String, SequencedMap<String, Declared>> all(Estate estate) {
    NavigableMap<String, SequencedMap<String, Declared>> all = new TreeMap<>();
    List<@Nullable Object> held = EstateSchema.components(estate);
    for (int at = 0; at < held.size(); at++) {
      switch (EstateSchema.parts().get(at)) {
        case Part.One(KindSchema kind) -> add(all, kind, optional(held.get(at)));
        case Part.ByName(KindSchema kind) -> add(all, kind, values(held.get(at)));
        case Part.Arrows(KindSchema kind) -> add(all, kind, (List<?>) held.get(at));
        case Part.Nameless(KindSchema kind) -> add(all, kind, (List<?>) held.get(at));
        case Part.Unfollowed(), Part.Beside() -> {}
      }
    }
    return all;
  }

  private static List<?> optional(@Nullable Object held) {
    return held == null ? List.of() : List.of(held);
  }

  private static Collection<?> values(@Nullable Object held) {
    return held instanceof SequencedMap<?, ?> byName ? byName.values() : List.of();
  }

  private static void add(
      NavigableMap<String, SequencedMap<String, Declared>> all,
      KindSchema kind,
      @Nullable Collection<?> records) {
    SequencedMap<String, Declared> named =
        all.computeIfAbsent(kind.word(), _ -> new LinkedHashMap<>());
    for (Object each : records == null ? List.of() : new ArrayList<>(records)) {
      Declared found = of(kind, (Record) each);
      String name = found.name();
      for (int more = 2; named.containsKey(name); more++) {
        name = found.name() + " (" + more + ")";
      }
      named.put(name, new Declared(kind, name, found.components()));
    }
  }

  private static Declared of(KindSchema kind, Record held) {
    List<@Nullable Object> components = kind.components(held);
    String name = kind.word();
    for (int at = 0; at < components.size(); at++) {
      if (kind.slots().get(at) instanceof Slot.NameSlot
          && components.get(at) instanceof Located<?>(var written, _)) {
        name = written.toString();
      }
    }
    Declared nameless = new Declared(kind, name, components);
    return kind.isArrow()
        ? new Declared(kind, nameless.end("from") + " -> " + nameless.end("to"), components)
        : nameless;
  }

  /// One of its two ends; only for an arrow.
  Endpoint end(String which) {
    Slot wanted = which.equals("from") ? new Slot.FromSlot() : new Slot.ToSlot();
    return (Endpoint) components.get(kind.slots().indexOf(wanted));
  }

  /// Where it is declared: its header.
  Span span() {
    return (Span) components.get(kind.slots().indexOf(new Slot.SpanSlot()));
  }

  /// As a value that expressions can name.
  Value.Declared value() {
    return new Value.Declared(kind.word(), name);
  }
}
