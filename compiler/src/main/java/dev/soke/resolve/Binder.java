package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Slot;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the record of a declaration from what is written for it.
final class Binder {
  private final Report report;
  private final AttributeBinder attributes;

  Binder(Scope scope, Defaults defaults, Report report) {
    this.report = report;
    this.attributes = new AttributeBinder(this, scope, defaults, report);
  }

  /// The record, or null when something it cannot be without is missing, which is reported.
  @Nullable Record bind(Draft draft) {
    Writes base = new Writes(draft.kind(), draft.name().value(), report);
    Heads.read(draft.kind(), draft.base().heads(), draft.base().header(), base, report);
    Bodies.read(draft.kind(), draft.base().statements(), base, report);
    Writes overrides = new Writes(draft.kind(), draft.name().value(), report);
    for (Statement.Block block : draft.overrides()) {
      Heads.read(draft.kind(), block.heads(), block.header(), overrides, report);
      Bodies.read(draft.kind(), block.statements(), overrides, report);
    }
    Layers layers = new Layers(draft.kind(), base, overrides, report);
    return create(
        draft.kind(), draft.name(), draft.base().doc(), draft.base().header(), layers, null);
  }

  /// The record of a block inside another declaration; it has no overrides of its own.
  @Nullable Record bindNested(KindSchema kind, Located<String> name, Statement.Block block) {
    return bind(new Draft(kind, name, block));
  }

  /// The record of an arrow, or null when something it cannot be without is missing.
  @Nullable Record bindArrow(KindSchema kind, Statement.Arrow arrow) {
    Writes writes = new Writes(kind, "", report);
    Heads.read(kind, arrow.heads(), arrow.span(), writes, report);
    Layers layers = new Layers(kind, writes, new Writes(kind, "", report), report);
    Located<String> name = new Located<>(arrow.span().text(), arrow.span());
    return create(kind, name, arrow.doc(), arrow.span(), layers, arrow);
  }

  private @Nullable Record create(
      KindSchema kind,
      Located<String> name,
      String doc,
      Span header,
      Layers layers,
      Statement.@Nullable Arrow arrow) {
    List<@Nullable Object> values = new ArrayList<>();
    boolean complete = true;
    for (Slot slot : kind.slots()) {
      Object value =
          switch (slot) {
            case Slot.NameSlot(_) -> name;
            case Slot.DocSlot() -> doc;
            case Slot.SpanSlot() -> header;
            case Slot.FromSlot() -> arrow == null ? null : attributes.endpoint(kind, arrow.from());
            case Slot.ToSlot() -> arrow == null ? null : attributes.endpoint(kind, arrow.to());
            case Slot.BothSlot() -> arrow != null && arrow.both();
            case Slot.AttributeSlot(AttributeSchema attribute) ->
                attributes.bind(kind, attribute, layers, header);
          };
      complete &= value != null || isOptional(slot, kind, name, layers, header);
      values.add(value);
    }
    return complete ? kind.create(values) : null;
  }

  /// Whether the record may be made without this value; reports one that was never written.
  private boolean isOptional(
      Slot slot, KindSchema kind, Located<String> name, Layers layers, Span header) {
    if (!(slot instanceof Slot.AttributeSlot(AttributeSchema attribute))) {
      return false;
    }
    if (attribute.required() && !layers.written(attribute)) {
      Span place = kind.namePattern() == null ? header : name.span();
      report.add(
          Diagnostic.of(Code.TYP005, place)
              .with("kind", kind.word())
              .with("name", kind.namePattern() == null ? "" : name.value())
              .with("attribute", attribute.name()));
    }
    return !attribute.required() && !(attribute.type() instanceof Type.ListOf);
  }
}
