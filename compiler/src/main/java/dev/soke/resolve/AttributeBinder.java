package dev.soke.resolve;

import dev.soke.model.Command;
import dev.soke.model.Endpoint;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the value of one attribute. What was meant but cannot be read is noted as unresolved, so
/// that no rule complains of its absence as well.
final class AttributeBinder {
  private final Binder binder;
  private final Scope scope;
  private final Defaults defaults;
  private final Report report;
  private final Values values;

  AttributeBinder(Binder binder, Scope scope, Defaults defaults, Report report) {
    this.binder = binder;
    this.scope = scope;
    this.defaults = defaults;
    this.report = report;
    this.values = new Values(report);
  }

  /// The value, or null when there is none.
  @Nullable Object bind(KindSchema kind, AttributeSchema attribute, Layers layers, Span header) {
    if (layers.failed(attribute)) {
      report.addUnresolved(kind.word(), attribute.name(), "");
    }
    return switch (attribute.type()) {
      case Type.Nested(KindSchema nested) -> nested(kind, attribute, nested, layers);
      case Type.NestedList(KindSchema nested) -> nestedList(kind, attribute, nested, layers);
      case Type.Settings() -> new Settings(values, kind, report).bind(attribute, layers);
      case Type.ListOf(Type item) -> list(kind, attribute, item, layers, header);
      case Type.Command() -> command(kind, attribute, layers);
      case Type.Text _,
          Type.Flag _,
          Type.Whole _,
          Type.Range _,
          Type.Quantity _,
          Type.QuantityRange _,
          Type.Address _,
          Type.Hexadecimal _,
          Type.Subnet _,
          Type.Date _,
          Type.Choice _,
          Type.Reference _ ->
          scalar(kind, attribute, layers, header);
    };
  }

  private @Nullable Command command(KindSchema kind, AttributeSchema attribute, Layers layers) {
    Expression written = layers.value(attribute);
    Command command =
        written == null ? null : new Commands(values, report).read(attribute, written);
    if (command == null && written != null) {
      report.addUnresolved(kind.word(), attribute.name(), "");
    }
    return command;
  }

  /// An end of an arrow, or null when it names what is not declared, which is reported.
  @Nullable Endpoint endpoint(KindSchema kind, Expression.Endpoint end) {
    boolean wildcard = end.service().value().equals(Endpoint.ANY);
    boolean service = wildcard || follow(kind.word(), "service", "service", end.service());
    boolean plane = follow(kind.word(), "plane", "plane", end.plane());
    return service && plane ? new Endpoint(end.service(), end.plane(), end.span()) : null;
  }

  private @Nullable Object scalar(
      KindSchema kind, AttributeSchema attribute, Layers layers, Span header) {
    Expression written = layers.value(attribute);
    Located<?> value = written == null ? null : item(kind, attribute, attribute.type(), written);
    String fallback = attribute.fallback();
    if (value == null && written != null) {
      report.addUnresolved(kind.word(), attribute.name(), "");
    }
    if (value == null && fallback != null) {
      return values.read(attribute, attribute.type(), defaults.at(fallback, header));
    }
    return value;
  }

  /// One value; a name that is not declared is reported but kept, for it says what was meant.
  private @Nullable Located<?> item(
      KindSchema kind, AttributeSchema attribute, Type type, Expression written) {
    Located<?> value = values.read(attribute, type, written);
    if (type instanceof Type.Reference(String target)
        && value != null
        && value.value() instanceof String name) {
      follow(kind.word(), attribute.name(), target, new Located<>(name, value.span()));
    }
    return value;
  }

  private boolean follow(String kind, String attribute, String target, Located<String> name) {
    Scope.Standing standing = scope.standing(target, name.value());
    if (standing == Scope.Standing.UNKNOWN) {
      report.add(scope.unknown(target, name));
    }
    if (standing != Scope.Standing.HOLDS) {
      report.addUnresolved(kind, attribute, name.value());
    }
    return standing == Scope.Standing.HOLDS;
  }

  private @Nullable List<?> list(
      KindSchema kind, AttributeSchema attribute, Type item, Layers layers, Span header) {
    List<Expression> items = new ArrayList<>();
    Expression written = layers.value(attribute);
    String fallback = attribute.fallback();
    if (written != null) {
      addItems(items, written);
    } else if (fallback != null) {
      addItems(items, defaults.at(fallback, header));
    }
    layers.appended(attribute).forEach(more -> addItems(items, more));
    List<Located<?>> values = new ArrayList<>();
    for (Expression expression : items) {
      addItem(values, kind, attribute, item, expression);
    }
    return attribute.required() && values.isEmpty() ? null : values;
  }

  private void addItem(
      List<Located<?>> values,
      KindSchema kind,
      AttributeSchema attribute,
      Type type,
      Expression expression) {
    Located<?> value = this.values.read(attribute, type, expression);
    if (value == null) {
      report.addUnresolved(kind.word(), attribute.name(), "");
    } else if (!(type instanceof Type.Reference(String target))
        || !(value.value() instanceof String name)
        || follow(kind.word(), attribute.name(), target, new Located<>(name, value.span()))) {
      values.add(value);
    }
  }

  /// A list may be written as a single value.
  private static void addItems(List<Expression> items, Expression written) {
    if (written instanceof Expression.Sequence(List<Expression> several, _)) {
      items.addAll(several);
    } else {
      items.add(written);
    }
  }

  private @Nullable Record nested(
      KindSchema kind, AttributeSchema attribute, KindSchema nested, Layers layers) {
    Statement.Block block = layers.block(attribute);
    if (block == null) {
      return null;
    }
    Record value = binder.bindNested(nested, new Located<>("", block.kind().span()), block);
    if (value == null) {
      report.addUnresolved(kind.word(), attribute.name(), "");
    }
    return value;
  }

  private List<Record> nestedList(
      KindSchema kind, AttributeSchema attribute, KindSchema nested, Layers layers) {
    List<Record> records = new ArrayList<>();
    for (Layers.NamedBlock block : layers.blocks(attribute, nested)) {
      Record value = binder.bindNested(nested, block.name(), block.block());
      if (value == null) {
        report.addUnresolved(kind.word(), attribute.name(), block.name().value());
      } else {
        records.add(value);
      }
    }
    return records;
  }
}
