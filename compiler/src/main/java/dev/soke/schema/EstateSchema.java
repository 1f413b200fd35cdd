package dev.soke.schema;

import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the components of the estate hold: which kinds may stand at the top of a file.
public final class EstateSchema {
  /// What one component holds.
  public sealed interface Part {
    /// A declaration that may stand once.
    record One(KindSchema kind) implements Part {}

    /// Declarations by name.
    record ByName(KindSchema kind) implements Part {}

    /// Arrows between endpoints.
    record Arrows(KindSchema kind) implements Part {}

    /// Declarations without names, any number of them.
    record Nameless(KindSchema kind) implements Part {}

    /// The names that could not be followed.
    record Unfollowed() implements Part {}

    /// What lies beside the texts.
    record Beside() implements Part {}
  }

  private static final List<Part> PARTS =
      Arrays.stream(Estate.class.getRecordComponents()).map(EstateSchema::part).toList();

  private EstateSchema() {}

  /// The parts, in the order of the components.
  public static List<Part> parts() {
    return PARTS;
  }

  /// Whether any number of declarations of the kind may stand without a name.
  public static boolean isNameless(KindSchema kind) {
    return PARTS.stream()
        .anyMatch(
            it -> it instanceof Part.Nameless(var nameless) && nameless.word().equals(kind.word()));
  }

  /// The estate of these component values.
  public static Estate create(List<? extends @Nullable Object> parts) {
    try {
      return (Estate) Estate.class.getConstructors()[0].newInstance(parts.toArray());
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("cannot make an estate", fault);
    }
  }

  /// What the components of an estate hold, in the order of the parts; null for what is left out.
  public static List<@Nullable Object> components(Estate estate) {
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : Estate.class.getRecordComponents()) {
      components.add(KindSchema.read(component, estate));
    }
    return components;
  }

  private static Part part(RecordComponent component) {
    if (component.getType() == Contents.class) {
      return new Part.Beside();
    }
    if (!(component.getGenericType() instanceof ParameterizedType generic)) {
      return new Part.One(KindSchema.of(component.getType()));
    }
    Type[] arguments = generic.getActualTypeArguments();
    Class<?> held = (Class<?>) arguments[arguments.length - 1];
    if (!held.isAnnotationPresent(Kind.class)) {
      return new Part.Unfollowed();
    }
    KindSchema kind = KindSchema.of(held);
    if (kind.isArrow()) {
      return new Part.Arrows(kind);
    }
    return component.getType() == List.class ? new Part.Nameless(kind) : new Part.ByName(kind);
  }
}
