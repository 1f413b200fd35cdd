package dev.soke.schema;

import dev.soke.schema.EstateSchema.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// All kinds of the language, read once off the records of the model.
public final class Language {
  private static final Language INSTANCE = new Language();

  private final SequencedMap<String, KindSchema> top = new LinkedHashMap<>();
  private final SequencedMap<String, List<KindSchema>> owners = new LinkedHashMap<>();

  private Language() {
    for (Part part : EstateSchema.parts()) {
      switch (part) {
        case Part.One(KindSchema kind) -> add(kind);
        case Part.ByName(KindSchema kind) -> add(kind);
        case Part.Arrows(KindSchema kind) -> add(kind);
        case Part.Nameless(KindSchema kind) -> add(kind);
        case Part.Unfollowed(), Part.Beside() -> {}
      }
    }
  }

  /// The language.
  public static Language get() {
    return INSTANCE;
  }

  /// The kind of this word at the top of a file, or null.
  public @Nullable KindSchema kind(String word) {
    return top.get(word);
  }

  /// The kinds at the top of a file, in the order of the estate's components.
  public List<KindSchema> kinds() {
    return List.copyOf(top.values());
  }

  /// The kinds that may hold a block of this word.
  public List<KindSchema> owners(String nestedWord) {
    return owners.getOrDefault(nestedWord, List.of());
  }

  private void add(KindSchema kind) {
    top.put(kind.word(), kind);
    addNested(kind);
  }

  private void addNested(KindSchema owner) {
    for (AttributeSchema attribute : owner.attributes()) {
      switch (attribute.type()) {
        case Type.Nested(KindSchema kind) -> addNested(kind, owner);
        case Type.NestedList(KindSchema kind) -> addNested(kind, owner);
        case Type.Settings() ->
            owners.computeIfAbsent(attribute.name(), _ -> new ArrayList<>()).add(owner);
        default -> {}
      }
    }
  }

  private void addNested(KindSchema kind, KindSchema owner) {
    owners.computeIfAbsent(kind.word(), _ -> new ArrayList<>()).add(owner);
    addNested(kind);
  }
}
