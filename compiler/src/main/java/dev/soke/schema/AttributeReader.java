package dev.soke.schema;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.PublicKey;
import dev.soke.model.Attribute;
import dev.soke.model.Between;
import dev.soke.model.Blocks;
import dev.soke.model.Bytes;
import dev.soke.model.BytesRange;
import dev.soke.model.Cidr;
import dev.soke.model.Clause;
import dev.soke.model.Command;
import dev.soke.model.Cores;
import dev.soke.model.CoresRange;
import dev.soke.model.Default;
import dev.soke.model.Doc;
import dev.soke.model.Gas;
import dev.soke.model.Ipv4;
import dev.soke.model.Kind;
import dev.soke.model.Positional;
import dev.soke.model.Reference;
import dev.soke.model.Setting;
import dev.soke.model.Wei;
import dev.soke.source.Located;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads an attribute off a record component and its annotations.
final class AttributeReader {
  private AttributeReader() {}

  static AttributeSchema read(RecordComponent component) {
    String fallback = text(component, Default.class, Default::value);
    String name = text(component, Attribute.class, Attribute::value);
    String doc = text(component, Doc.class, Doc::value);
    return new AttributeSchema(
        name == null ? Words.of(component.getName()) : name,
        type(component),
        required(component, fallback),
        fallback,
        text(component, Clause.class, Clause::value),
        component.isAnnotationPresent(Positional.class),
        doc == null ? "" : doc);
  }

  private static boolean required(RecordComponent component, @Nullable String fallback) {
    boolean optional =
        fallback != null
            || component.getType() == List.class
            || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return !optional;
  }

  private static Type type(RecordComponent component) {
    Class<?> raw = component.getType();
    if (raw == Located.class) {
      return scalar(component, argument(component.getGenericType()));
    }
    if (raw == Command.class) {
      return new Type.Command();
    }
    if (raw != List.class) {
      return new Type.Nested(KindSchema.of(raw));
    }
    java.lang.reflect.Type item = argument(component.getGenericType());
    if (item instanceof ParameterizedType located) {
      return new Type.ListOf(scalar(component, argument(located)));
    }
    return item == Setting.class
        ? new Type.Settings()
        : new Type.NestedList(KindSchema.of((Class<?>) item));
  }

  private static Type scalar(RecordComponent component, java.lang.reflect.Type type) {
    Class<?> value = (Class<?>) type;
    if (value.isEnum()) {
      return new Type.Choice(
          Arrays.stream(value.getEnumConstants()).<Enum<?>>map(c -> (Enum<?>) c).toList());
    }
    return switch (value.getSimpleName()) {
      case "String" -> textual(component);
      case "Boolean" -> new Type.Flag();
      case "Long" -> whole(component);
      case "Interval" -> range(component);
      case "PublicKey" -> new Type.Hexadecimal(Type.HexForm.KEY, PublicKey.SIZE, PublicKey.SIZE);
      case "EvmAddress" ->
          new Type.Hexadecimal(Type.HexForm.ACCOUNT, EvmAddress.SIZE, EvmAddress.SIZE);
      case "Hex" -> bytes(component);
      default -> measured(value);
    };
  }

  private static Type measured(Class<?> value) {
    if (value == Bytes.class) {
      return new Type.Quantity(Dimension.DATA);
    } else if (value == Duration.class) {
      return new Type.Quantity(Dimension.TIME);
    } else if (value == Cores.class) {
      return new Type.Quantity(Dimension.CORES);
    } else if (value == Wei.class) {
      return new Type.Quantity(Dimension.MONEY);
    } else if (value == Gas.class) {
      return new Type.Quantity(Dimension.GAS);
    } else if (value == Blocks.class) {
      return new Type.Quantity(Dimension.BLOCKS);
    } else if (value == Ipv4.class) {
      return new Type.Address();
    } else if (value == Cidr.class) {
      return new Type.Subnet();
    }
    if (value == BytesRange.class) {
      return new Type.QuantityRange(Dimension.DATA);
    } else if (value == CoresRange.class) {
      return new Type.QuantityRange(Dimension.CORES);
    }
    if (value == LocalDate.class) {
      return new Type.Date();
    }
    throw new IllegalArgumentException("no attribute can hold a " + value);
  }

  private static Type textual(RecordComponent component) {
    Reference reference = component.getAnnotation(Reference.class);
    if (reference == null) {
      return new Type.Text();
    }
    Kind kind = reference.value().getAnnotation(Kind.class);
    if (kind == null) {
      throw new IllegalArgumentException(component + " refers to what is not a kind");
    }
    return new Type.Reference(kind.value());
  }

  private static Type whole(RecordComponent component) {
    Between bounds = component.getAnnotation(Between.class);
    return bounds == null
        ? new Type.Whole(0, Long.MAX_VALUE)
        : new Type.Whole(bounds.min(), bounds.max());
  }

  private static Type range(RecordComponent component) {
    Between bounds = component.getAnnotation(Between.class);
    return bounds == null
        ? new Type.Range(0, Long.MAX_VALUE)
        : new Type.Range(bounds.min(), bounds.max());
  }

  private static Type bytes(RecordComponent component) {
    Between bounds = component.getAnnotation(Between.class);
    return bounds == null
        ? new Type.Hexadecimal(Type.HexForm.BYTES, 0, Integer.MAX_VALUE)
        : new Type.Hexadecimal(Type.HexForm.BYTES, bounds.min(), bounds.max());
  }

  private static java.lang.reflect.Type argument(java.lang.reflect.Type generic) {
    return ((ParameterizedType) generic).getActualTypeArguments()[0];
  }

  private static <A extends Annotation> @Nullable String text(
      RecordComponent component, Class<A> annotation, Function<A, String> value) {
    A found = component.getAnnotation(annotation);
    return found == null ? null : value.apply(found);
  }
}
