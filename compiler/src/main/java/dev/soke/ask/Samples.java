package dev.soke.ask;

import dev.soke.expand.Fraction;
import dev.soke.expand.Names;
import dev.soke.expand.Value;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Type;
import dev.soke.syntax.Expression.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Names whose values are samples of their types: what an expression does with them it does with
/// any declaration. So a wrong expression is told even where there is nothing to ask.
///
/// @param estate knows the values that do not depend on a declaration
record Samples(EstateNames estate) implements Names {
  /// The name of every declaration that is a sample.
  private static final String SAMPLE = "sample";

  /// The names as they are asked about a declaration of a kind.
  Names of(KindSchema kind) {
    return new EstateNames.Subject(this, new Value.Declared(kind.word(), SAMPLE));
  }

  @Override
  public @Nullable Value value(String name) {
    return estate.value(name);
  }

  @Override
  public @Nullable Value set(String plural) {
    KindSchema kind = Kinds.ofPlural(plural);
    return kind == null ? null : new Value.Items(List.of(new Value.Declared(kind.word(), SAMPLE)));
  }

  @Override
  public List<String> attributes(String kind) {
    return estate.attributes(kind);
  }

  @Override
  public @Nullable Value member(Value.Declared owner, String word) {
    KindSchema kind = Language.get().kind(owner.kind());
    Type type = kind == null ? null : type(kind, word);
    if (kind != null && Kinds.isEnd(kind, word)) {
      SequencedMap<String, Value> ends = new LinkedHashMap<>();
      ends.put("service", new Value.Declared("service", SAMPLE));
      ends.put("plane", new Value.Declared("plane", SAMPLE));
      return new Value.Fields(ends);
    }
    return type == null ? null : sample(type);
  }

  /// The type of what a word asks of a declaration of a kind, or null when it asks for nothing.
  static @Nullable Type type(KindSchema kind, String word) {
    AttributeSchema attribute = Kinds.attribute(kind, word);
    if (attribute != null) {
      return attribute.type();
    }
    AttributeSchema list = Kinds.listOf(kind, word);
    return list != null && list.type() instanceof Type.ListOf(Type item) ? item : null;
  }

  /// A value of a type. What users name as they like cannot be known, which counts as told.
  private static Value sample(Type type) {
    return switch (type) {
      case Type.Text(), Type.Command() -> new Value.Text(SAMPLE);
      case Type.Flag() -> new Value.Flag(false);
      case Type.Whole _, Type.Range _ -> Value.whole(1);
      case Type.Quantity(var dimension) -> new Value.Amount(Fraction.of(1), dimension);
      case Type.QuantityRange(var dimension) -> new Value.Amount(Fraction.of(1), dimension);
      case Type.Address() -> new Value.Written(Form.ADDRESS, "10.0.0.1");
      case Type.Subnet() -> new Value.Written(Form.CIDR, "10.0.0.0/24");
      case Type.Date() -> new Value.Written(Form.DATE, "2030-12-31");
      case Type.Hexadecimal _ -> new Value.Written(Form.HEX, "0x00");
      case Type.Choice it -> new Value.Name(it.choices().getFirst());
      case Type.Reference(String kind) -> new Value.Declared(kind, SAMPLE);
      case Type.ListOf(Type item) -> new Value.Items(List.of(sample(item)));
      case Type.Settings() -> new Value.Failed(SAMPLE);
      case Type.Nested(KindSchema kind) -> fields(kind);
      case Type.NestedList(KindSchema kind) -> new Value.Items(List.of(fields(kind)));
    };
  }

  private static Value fields(KindSchema kind) {
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    kind.attributes().forEach(attribute -> fields.put(attribute.name(), sample(attribute.type())));
    return new Value.Fields(fields);
  }
}
