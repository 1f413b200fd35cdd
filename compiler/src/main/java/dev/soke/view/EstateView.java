package dev.soke.view;

import dev.soke.emit.Data;
import dev.soke.model.Estate;
import dev.soke.schema.EstateSchema;
import dev.soke.schema.EstateSchema.Part;
import dev.soke.schema.KindSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A resolved estate as plain data: every declaration with every value that holds, whether written
/// or by default, in the order of the model. [EstateShape] is its JSON schema.
public final class EstateView {
  private final Estate estate;

  private EstateView(Estate estate) {
    this.estate = estate;
  }

  /// The view of an estate.
  public static EstateView of(Estate estate) {
    return new EstateView(estate);
  }

  /// The names of all sets of declarations, such as `services`.
  public static SequencedCollection<String> sets() {
    return kinds().sequencedKeySet();
  }

  /// The kind of the declarations of a set, such as `service`; null when there is no such set.
  public static @Nullable String kind(String set) {
    return kinds().get(set);
  }

  /// The set of the declarations of a kind, such as `services`.
  public static String set(String kind) {
    return kinds().entrySet().stream()
        .filter(set -> set.getValue().equals(kind))
        .map(java.util.Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /// The whole as one tree: `estate`, then each set by name, arrows in order.
  public Data whole() {
    Data.MappingBuilder whole = Data.mapping();
    List<Part> parts = EstateSchema.parts();
    for (int i = 0; i < parts.size(); i++) {
      Object held = Records.component(estate, i);
      switch (parts.get(i)) {
        case Part.One(var kind) when held != null ->
            whole.put(kind.word(), KindView.of(kind, (Record) held));
        case Part.One _, Part.Unfollowed _, Part.Beside _ -> {}
        case Part.ByName _ -> whole.put(name(i), byName(items(i)));
        case Part.Arrows _, Part.Nameless _ -> whole.put(name(i), Data.sequence(items(i)));
      }
    }
    return whole.build();
  }

  /// The declarations of a set, in the order of their names; arrows in the order of their ends.
  public List<Data> items(String set) {
    List<Part> parts = EstateSchema.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (name(i).equals(set)) {
        return items(i);
      }
    }
    throw new IllegalArgumentException("there is no set " + set);
  }

  private List<Data> items(int part) {
    Object held = Records.component(estate, part);
    return switch (EstateSchema.parts().get(part)) {
      case Part.One(var kind) ->
          held == null ? List.of() : List.of(KindView.of(kind, (Record) held));
      case Part.ByName(var kind) ->
          records(((SequencedMap<?, ?>) present(held)).values()).stream()
              .map(it -> KindView.of(kind, it))
              .toList();
      case Part.Arrows(var kind) -> inOrder(kind, present(held));
      case Part.Nameless(var kind) -> inOrder(kind, present(held));
      case Part.Unfollowed _, Part.Beside _ -> List.of();
    };
  }

  private static List<Data> inOrder(KindSchema kind, Object held) {
    return records((List<?>) held).stream().map(it -> KindView.of(kind, it)).toList();
  }

  private static Data byName(List<Data> items) {
    Data.MappingBuilder named = Data.mapping();
    items.forEach(item -> named.put(KindView.text(item, KindView.NAME), item));
    return named.build();
  }

  private static Object present(@Nullable Object held) {
    if (held == null) {
      throw new IllegalStateException("an estate has no null sets");
    }
    return held;
  }

  private static List<Record> records(Iterable<?> held) {
    List<Record> records = new ArrayList<>();
    held.forEach(it -> records.add((Record) it));
    return records;
  }

  private static SequencedMap<String, String> kinds() {
    SequencedMap<String, String> kinds = new LinkedHashMap<>();
    List<Part> parts = EstateSchema.parts();
    for (int i = 0; i < parts.size(); i++) {
      switch (parts.get(i)) {
        case Part.One(var kind) -> kinds.put(kind.word(), kind.word());
        case Part.ByName(var kind) -> kinds.put(name(i), kind.word());
        case Part.Arrows(var kind) -> kinds.put(name(i), kind.word());
        case Part.Nameless(var kind) -> kinds.put(name(i), kind.word());
        case Part.Unfollowed _, Part.Beside _ -> {}
      }
    }
    return kinds;
  }

  /// A kind that stands once is called by its word, a set as the estate calls it.
  private static String name(int part) {
    return EstateSchema.parts().get(part) instanceof Part.One(var kind)
        ? kind.word()
        : Records.name(Estate.class, part);
  }
}
