package dev.soke.ask;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.expand.Evaluator;
import dev.soke.expand.Names;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Type;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/// Whether an expression makes sense, whatever declarations there are: its names exist, and its
/// parts go together.
///
/// @param estate what can be named
/// @param kind the kind of the declaration that it is about, or null when it is about none
record Soundness(EstateNames estate, @Nullable KindSchema kind) {
  /// The first thing that is wrong with a condition, or null.
  @Nullable Diagnostic ofCondition(Expression condition) {
    Diagnostic unknown = unknown(condition);
    List<Diagnostic> wrong = new ArrayList<>();
    new Evaluator(samples(), wrong::add).holds(condition);
    for (Expression part : Operands.all(condition)) {
      parts(part, new Evaluator(samples(), wrong::add));
    }
    return unknown == null ? first(wrong) : unknown;
  }

  /// The first thing that is wrong with a text, or null.
  @Nullable Diagnostic ofText(Expression text) {
    Diagnostic unknown = unknown(text);
    List<Diagnostic> wrong = new ArrayList<>();
    new Evaluator(samples(), wrong::add).value(text);
    return unknown == null ? first(wrong) : unknown;
  }

  private Names samples() {
    Samples samples = new Samples(estate);
    return kind == null ? samples : samples.of(kind);
  }

  /// Evaluates what evaluation of the whole may leave out.
  private static void parts(Expression part, Evaluator evaluator) {
    switch (part) {
      case Expression.Binary it
          when it.operator() == Operator.AND || it.operator() == Operator.OR -> {
        evaluator.holds(it.left());
        evaluator.holds(it.right());
      }
      case Expression.Binary it when it.operator() == Operator.OTHERWISE ->
          evaluator.value(it.right());
      case Expression.Conditional it -> {
        evaluator.value(it.yes());
        evaluator.value(it.no());
      }
      default -> {}
    }
  }

  /// A sample shows of which types values are, not what they are: that a call fails means nothing.
  private static @Nullable Diagnostic first(List<Diagnostic> wrong) {
    return wrong.stream().filter(it -> it.code() != Code.TYP023).sorted().findFirst().orElse(null);
  }

  /// The first word that means nothing, or null.
  private @Nullable Diagnostic unknown(Expression expression) {
    for (Expression part : Operands.all(expression)) {
      Diagnostic compared = part instanceof Expression.Binary it ? compared(it) : null;
      if (compared != null) {
        return compared;
      }
    }
    NavigableSet<String> known = words();
    for (Expression part : Operands.all(expression)) {
      if (part instanceof Expression.Word(String word, var span)
          && isBare(word)
          && !known.contains(word)) {
        List<String> meant = new ArrayList<>(kind == null ? List.of() : Kinds.words(kind));
        meant.addAll(known);
        return Diagnostic.of(Code.RUL003, span).with("name", word).near(NearName.all(word, meant));
      }
    }
    return null;
  }

  /// A word beside one that is known must be a name of its kind, or one of its choices.
  private @Nullable Diagnostic compared(Expression.Binary pair) {
    if (!pair.operator().compares()) {
      return null;
    }
    Diagnostic right = fits(type(pair.left()), pair.right());
    return right == null ? fits(type(pair.right()), pair.left()) : right;
  }

  private @Nullable Diagnostic fits(@Nullable Type type, Expression other) {
    if (other instanceof Expression.Sequence(List<Expression> items, _)) {
      for (Expression item : items) {
        Diagnostic wrong = fits(type, item);
        if (wrong != null) {
          return wrong;
        }
      }
    }
    if (!(other instanceof Expression.Word(String word, var span)) || !isBare(word)) {
      return null;
    }
    return switch (type) {
      case Type.ListOf(Type item) -> fits(item, other);
      case Type.Reference(String named) when !estate.names(named).contains(word) ->
          Diagnostic.of(Code.NAM003, span)
              .with("expected", named)
              .with("name", word)
              .near(NearName.all(word, estate.names(named)));
      case Type.Choice it when !it.choices().contains(word) ->
          Diagnostic.of(Code.RUL003, span)
              .with("name", word)
              .near(NearName.all(word, it.choices()));
      case null, default -> null;
    };
  }

  /// The type of a name with its dots, or null where it has none.
  private @Nullable Type type(Expression expression) {
    if (!(expression instanceof Expression.Word(String word, _)) || kind == null) {
      return null;
    }
    KindSchema owner = kind;
    Type type = null;
    for (String step : word.split("\\.", -1)) {
      if (owner != null && (type != null || !step.equals(kind.word()))) {
        type = Samples.type(owner, step);
        owner = owner(type);
      }
    }
    return type;
  }

  private static @Nullable KindSchema owner(@Nullable Type type) {
    return switch (type) {
      case Type.Reference(String named) -> Language.get().kind(named);
      case Type.Nested(KindSchema nested) -> nested;
      case null, default -> null;
    };
  }

  /// Whether a word stands for nothing but itself.
  private boolean isBare(String word) {
    Names names = samples();
    String first = word.split("\\.", 2)[0];
    return names.value(first) == null && names.set(word) == null;
  }

  /// The words that mean something by themselves: names of declarations, and choices.
  private NavigableSet<String> words() {
    NavigableSet<String> words = estate.names();
    words.addAll(List.of("true", "false"));
    Language.get().kinds().forEach(each -> choices(each, words));
    return words;
  }

  private static void choices(KindSchema kind, NavigableSet<String> words) {
    kind.attributes().forEach(attribute -> choices(attribute.type(), words));
  }

  private static void choices(Type type, NavigableSet<String> words) {
    switch (type) {
      case Type.Choice it -> words.addAll(it.choices());
      case Type.ListOf(Type item) -> choices(item, words);
      case Type.Nested(KindSchema nested) -> choices(nested, words);
      case Type.NestedList(KindSchema nested) -> choices(nested, words);
      default -> {}
    }
  }
}
