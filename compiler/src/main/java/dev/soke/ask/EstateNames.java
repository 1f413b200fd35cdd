package dev.soke.ask;

import dev.soke.diagnostic.Part;
import dev.soke.expand.Names;
import dev.soke.expand.Value;
import dev.soke.model.Estate;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.syntax.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The resolved estate, answering names: sets by their plurals, attributes with their defaults, and
/// what the top of the texts says with `let`.
public final class EstateNames implements Names {
  private final NavigableMap<String, SequencedMap<String, Declared>> declared;
  private final SequencedMap<String, Value> lets;

  /// @param lets the values of the names that the estate gives with `let`
  public EstateNames(Estate estate, SequencedMap<String, Value> lets) {
    this.declared = Declared.all(estate);
    this.lets = new LinkedHashMap<>(lets);
  }

  /// The names as they are asked about one declaration: its attributes stand bare, and the word of
  /// its kind is the declaration itself.
  public Names of(Value.Declared subject) {
    return new Subject(this, subject);
  }

  /// The values of what a condition weighs, in the order in which they stand there.
  public List<Part> weighed(Expression condition) {
    return Operands.values(condition, this);
  }

  /// All declarations of a kind.
  Collection<Declared> all(KindSchema kind) {
    return declared.getOrDefault(kind.word(), new LinkedHashMap<>()).sequencedValues();
  }

  /// The names of all declarations of a kind.
  public List<String> names(String kind) {
    SequencedMap<String, Declared> found = declared.get(kind);
    return found == null ? List.of() : List.copyOf(found.keySet());
  }

  /// The names of all declarations.
  NavigableSet<String> names() {
    NavigableSet<String> names = new TreeSet<>();
    declared.values().forEach(found -> names.addAll(found.keySet()));
    return names;
  }

  @Override
  public @Nullable Value value(String name) {
    return lets.get(name);
  }

  @Override
  public @Nullable Value set(String plural) {
    KindSchema kind = Kinds.ofPlural(plural);
    return kind == null
        ? null
        : new Value.Items(all(kind).stream().<Value>map(Declared::value).toList());
  }

  @Override
  public List<String> attributes(String kind) {
    KindSchema schema = Language.get().kind(kind);
    return schema == null ? List.of() : Kinds.words(schema);
  }

  @Override
  public @Nullable Value member(Value.Declared owner, String word) {
    SequencedMap<String, Declared> found = declared.get(owner.kind());
    Declared one = found == null ? null : found.get(owner.name());
    if (one == null) {
      return Language.get().kind(owner.kind()) == null ? null : new Value.Failed(word);
    }
    if (Kinds.isEnd(one.kind(), word)) {
      return Modelled.end(one.end(word));
    }
    AttributeSchema attribute = Kinds.attribute(one.kind(), word);
    return attribute == null
        ? only(one, word)
        : Modelled.of(attribute, one.components().get(Kinds.place(one.kind(), attribute)));
  }

  /// The only member of a list, by the singular; absent when there are none or several.
  private static @Nullable Value only(Declared one, String singular) {
    AttributeSchema list = Kinds.listOf(one.kind(), singular);
    if (list == null) {
      return null;
    }
    Value held = Modelled.of(list, one.components().get(Kinds.place(one.kind(), list)));
    return held instanceof Value.Items(List<Value> items) && items.size() == 1
        ? items.getFirst()
        : new Value.Absent(singular);
  }

  /// One declaration and, behind it, the estate.
  record Subject(Names estate, Value.Declared subject) implements Names {
    @Override
    public @Nullable Value value(String name) {
      if (name.equals(subject.kind())) {
        return subject;
      }
      Value known = name.equals("name") ? new Value.Text(subject.name()) : null;
      Value member = known == null ? estate.member(subject, name) : known;
      return member == null ? estate.value(name) : member;
    }

    @Override
    public @Nullable Value set(String plural) {
      return estate.set(plural);
    }

    @Override
    public @Nullable Value member(Value.Declared owner, String attribute) {
      return estate.member(owner, attribute);
    }

    @Override
    public List<String> attributes(String kind) {
      return new ArrayList<>(estate.attributes(kind));
    }
  }
}
