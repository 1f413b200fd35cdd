package dev.soke.schema;

import dev.soke.model.Endpoint;
import dev.soke.model.Kind;
import dev.soke.model.Name;
import dev.soke.source.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kind of the language, read off the record that holds it.
///
/// @param word the word that begins a declaration
/// @param doc what it is
/// @param slots what fills each component of the record, in order
/// @param constructor makes the record
public record KindSchema(String word, String doc, List<Slot> slots, Constructor<?> constructor) {
  /// Copies what it is given.
  public KindSchema {
    slots = List.copyOf(slots);
  }

  /// Reads a kind off its record.
  static KindSchema of(Class<?> type) {
    Kind kind = type.getAnnotation(Kind.class);
    if (kind == null) {
      throw new IllegalArgumentException(type + " is not a kind");
    }
    List<Slot> slots = Arrays.stream(type.getRecordComponents()).map(KindSchema::slot).toList();
    return new KindSchema(kind.value(), kind.doc(), slots, type.getConstructors()[0]);
  }

  /// Its attributes, in the order of the record.
  public List<AttributeSchema> attributes() {
    List<AttributeSchema> attributes = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot instanceof Slot.AttributeSlot(AttributeSchema attribute)) {
        attributes.add(attribute);
      }
    }
    return attributes;
  }

  /// The attribute of this name, or null.
  public @Nullable AttributeSchema attribute(String name) {
    return attributes().stream().filter(a -> a.name().equals(name)).findFirst().orElse(null);
  }

  /// The attribute that this word announces in the header, or null.
  public @Nullable AttributeSchema clause(String word) {
    return attributes().stream().filter(a -> word.equals(a.clause())).findFirst().orElse(null);
  }

  /// The pattern of its names, or null when its declarations have none.
  public @Nullable String namePattern() {
    for (Slot slot : slots) {
      if (slot instanceof Slot.NameSlot(String pattern)) {
        return pattern;
      }
    }
    return null;
  }

  /// Whether its statements are arrows between endpoints.
  public boolean isArrow() {
    return slots.contains(new Slot.FromSlot());
  }

  /// The record of these component values.
  public Record create(List<?> values) {
    try {
      return (Record) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("cannot make a " + word, fault);
    }
  }

  /// What a record of this kind holds, in the order of the slots; null for what is left out.
  public List<@Nullable Object> components(Record held) {
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : held.getClass().getRecordComponents()) {
      components.add(read(component, held));
    }
    return components;
  }

  /// What a component of a record holds.
  static @Nullable Object read(RecordComponent component, Record held) {
    try {
      return component.getAccessor().invoke(held);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("cannot read " + component, fault);
    }
  }

  private static Slot slot(RecordComponent component) {
    Name name = component.getAnnotation(Name.class);
    if (name != null) {
      return new Slot.NameSlot(name.value());
    }
    if (component.getType() == Span.class) {
      return new Slot.SpanSlot();
    }
    if (component.getType() == Endpoint.class) {
      return component.getName().equals("from") ? new Slot.FromSlot() : new Slot.ToSlot();
    }
    if (component.getType() == boolean.class) {
      return new Slot.BothSlot();
    }
    if (component.getType() == String.class) {
      return new Slot.DocSlot();
    }
    return new Slot.AttributeSlot(AttributeReader.read(component));
  }
}
