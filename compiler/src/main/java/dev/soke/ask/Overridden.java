package dev.soke.ask;

import dev.soke.expand.Evaluator;
import dev.soke.expand.Names;
import dev.soke.expand.Step;
import dev.soke.expand.Value;
import dev.soke.expand.ValueOrigin;
import dev.soke.expand.ValueOrigins;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where values that a condition weighs are written, when not by their declarations.
///
/// @param names those of the declaration that is judged
/// @param subject that declaration
record Overridden(ValueOrigins origins, Names names, Value.Declared subject) {
  /// The places in overrides and overlays that give the values what they are.
  List<Span> places(Expression condition) {
    return Operands.weighed(condition).stream().flatMap(this::of).distinct().toList();
  }

  private Stream<Span> of(Expression weighed) {
    return switch (weighed) {
      case Expression.Word(String name, _) -> places(subject, name);
      case Expression.Member(Expression owner, var name, _)
          when new Evaluator(names, _ -> {}).value(owner) instanceof Value.Declared declared ->
          places(declared, name.value());
      default -> Stream.of();
    };
  }

  private Stream<Span> places(Value.Declared declared, String word) {
    ValueOrigin origin = origin(declared, word);
    return origin == null
        ? Stream.of()
        : origin.holding().stream()
            .filter(Overridden::isOverride)
            .map(Step::span)
            .filter(Objects::nonNull);
  }

  private @Nullable ValueOrigin origin(Value.Declared declared, String word) {
    KindSchema kind = Language.get().kind(declared.kind());
    AttributeSchema attribute = kind == null ? null : Kinds.attribute(kind, word);
    return kind == null || attribute == null
        ? null
        : origins.of(kind, declared.name(), attribute.name());
  }

  private static boolean isOverride(Step step) {
    return switch (step.stage()) {
      case OVERRIDE, OVERLAY -> true;
      case DEFAULT, TEMPLATE, LIKE, WRITTEN -> false;
    };
  }
}
