package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Computes expressions. Each ends with a value, or with one finding where the first thing went
/// wrong; null then says that all is told.
public final class Evaluator {
  private final Names names;
  private final Consumer<Diagnostic> findings;
  private final Depth depth;

  /// How deep evaluation stands; shared by all evaluators that call each other through names.
  static final class Depth {
    /// A value that leans on others deeper than this was not written by hand.
    private static final int DEEPEST = 600;

    private int levels;
  }

  /// @param names what expressions may name
  /// @param findings takes what is wrong
  public Evaluator(Names names, Consumer<Diagnostic> findings) {
    this(names, findings, new Depth());
  }

  Evaluator(Names names, Consumer<Diagnostic> findings, Depth depth) {
    this.names = names;
    this.findings = findings;
    this.depth = depth;
  }

  /// The value, or null when there is none, which is told.
  public @Nullable Value value(Expression expression) {
    if (depth.levels == Depth.DEEPEST) {
      tell(
          Code.TYP023,
          expression.span(),
          "call",
          expression.span().text(),
          "reason",
          "too many values lean on each other");
      return null;
    }
    depth.levels++;
    Value value = any(expression);
    depth.levels--;
    return value;
  }

  private @Nullable Value any(Expression expression) {
    return switch (expression) {
      case Expression.Text(String text, _) -> new Value.Text(text);
      case Expression.Word word -> word(word);
      case Expression.Literal literal -> Literals.read(literal);
      case Expression.Range(var low, var high, Span span) ->
          binary(Operator.RANGE, low, high, span);
      case Expression.Sequence(var items, _) -> items(items, expression.span());
      case Expression.Fields(var fields, _) -> fields(fields);
      case Expression.Endpoint(var service, var plane, _) ->
          new Value.Endpoint(replaced(service.value()), replaced(plane.value()));
      case Expression.Formula formula -> formula(formula);
    };
  }

  /// Whether a condition holds; null when it says neither yes nor no, which is told.
  public @Nullable Boolean holds(Expression condition) {
    Value value = value(condition);
    if (value == null) {
      return null;
    }
    if (flag(value) == null) {
      tell(Code.TYP021, condition.span(), "found", value.what());
    }
    return flag(value);
  }

  private @Nullable Value formula(Expression.Formula formula) {
    return switch (formula) {
      case Expression.Interpolation it -> interpolation(it);
      case Expression.Binary it ->
          switch (it.operator()) {
            case AND, OR -> logic(it.operator(), it.left(), it.right());
            case OTHERWISE -> otherwise(it.left(), it.right());
            default -> binary(it.operator(), it.left(), it.right(), it.span());
          };
      case Expression.Prefix it -> prefix(it);
      case Expression.Conditional it -> {
        Boolean holds = holds(it.condition());
        yield holds == null ? null : value(holds ? it.yes() : it.no());
      }
      case Expression.Call it -> new Calls(this, findings).value(it);
      case Expression.Member it -> {
        Value owner = value(it.owner());
        yield owner == null ? null : members(owner, it.name().value(), it.name().span());
      }
      case Expression.Group(Expression inner, _) -> value(inner);
    };
  }

  /// A word with its dots: the longest start of it that names something, then members.
  private @Nullable Value word(Expression.Word word) {
    String name = word.name();
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Value value = names.value(first);
    if (value == null && dot < 0) {
      value = names.set(name);
    }
    if (value == null) {
      return switch (name) {
        case "true", "false" -> new Value.Flag(name.equals("true"));
        default -> new Value.Name(name);
      };
    }
    if (value instanceof Value.Failed) {
      return null;
    }
    return dot < 0 ? value : members(value, name.substring(dot + 1), word.span());
  }

  private @Nullable Value members(Value owner, String path, Span place) {
    Value value = owner;
    for (String name : path.split("\\.", -1)) {
      value = value == null || value instanceof Value.Failed ? null : member(value, name, place);
    }
    return value instanceof Value.Failed ? null : value;
  }

  private @Nullable Value member(Value owner, String name, Span place) {
    Value found =
        switch (owner) {
          case Value.Declared it when name.equals("name") -> new Value.Text(it.name());
          case Value.Declared it -> names.member(it, name);
          case Value.Fields(var fields) -> fields.get(name);
          case Value.Absent it -> it;
          default -> null;
        };
    if (found == null) {
      List<String> known =
          switch (owner) {
            case Value.Declared it -> names.attributes(it.kind());
            case Value.Fields(var fields) -> List.copyOf(fields.keySet());
            default -> List.of();
          };
      tell(
          Code.NAM021,
          place,
          "owner",
          owner.what(),
          "name",
          name,
          "near",
          NearName.of(name, known));
    }
    return found;
  }

  private String replaced(String name) {
    Value value = names.value(name);
    return value == null ? name : value.shown();
  }

  private @Nullable Value interpolation(Expression.Interpolation text) {
    StringBuilder all = new StringBuilder();
    for (Expression part : text.parts()) {
      Value value = value(part);
      if (value == null) {
        return null;
      }
      String shown = TextWork.single(value);
      if (shown == null) {
        tell(
            Code.TYP023,
            part.span(),
            "call",
            part.span().text(),
            "reason",
            value.what() + " has no place in a text");
        return null;
      }
      all.append(shown);
    }
    return new Value.Text(all.toString());
  }

  private @Nullable Value logic(Operator operator, Expression left, Expression right) {
    Boolean first = holds(left);
    if (first == null || first == (operator == Operator.OR)) {
      return first == null ? null : new Value.Flag(first);
    }
    Boolean second = holds(right);
    return second == null ? null : new Value.Flag(second);
  }

  private @Nullable Value otherwise(Expression left, Expression right) {
    Value first = value(left);
    return first instanceof Value.Absent ? value(right) : first;
  }

  private @Nullable Value prefix(Expression.Prefix prefix) {
    if (prefix.operator() == Operator.NOT) {
      Boolean holds = holds(prefix.operand());
      return holds == null ? null : new Value.Flag(!holds);
    }
    Value value = value(prefix.operand());
    if (value instanceof Value.Amount(Fraction amount, var dimension)) {
      return new Value.Amount(Fraction.ZERO.minus(amount), dimension);
    }
    return value == null ? null : misfit(prefix.span(), "nothing", value.told());
  }

  private @Nullable Value binary(Operator operator, Expression left, Expression right, Span span) {
    Value one = value(left);
    Value other = one == null ? null : value(right);
    if (one == null || other == null) {
      return null;
    }
    if (isZero(other) && (operator == Operator.DIVIDED || operator == Operator.REMAINDER)) {
      tell(Code.TYP023, span, "call", span.text(), "reason", "nothing can be divided by zero");
      return null;
    }
    boolean equality = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
    boolean known = equality || !(unknown(one) || unknown(other));
    Value result = known ? Arithmetic.apply(operator, one, other) : null;
    if (result != null && Calls.weight(result) > Calls.LARGEST) {
      tell(Code.TYP023, span, "call", span.text(), "reason", "the value gets too large");
      return null;
    }
    return result == null ? misfit(span, one.told(), other.told()) : result;
  }

  private static boolean unknown(Value value) {
    return value instanceof Value.Absent;
  }

  private static boolean isZero(Value value) {
    return value instanceof Value.Amount(Fraction amount, _) && amount.isZero();
  }

  private @Nullable Value misfit(Span span, String left, String right) {
    tell(Code.TYP020, span, "found", span.text(), "left", left, "right", right);
    return null;
  }

  private @Nullable Value items(List<Expression> items, Span place) {
    List<Value> values = new ArrayList<>();
    for (Expression item : items) {
      Value value = value(item);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    Value list = new Value.Items(values);
    if (Calls.weight(list) > Calls.LARGEST) {
      tell(Code.TYP023, place, "call", place.text(), "reason", "the value gets too large");
      return null;
    }
    return list;
  }

  private @Nullable Value fields(List<Expression.Field> fields) {
    SequencedMap<String, Value> values = new LinkedHashMap<>();
    for (Expression.Field field : fields) {
      Value value = value(field.value());
      if (value == null) {
        return null;
      }
      values.put(field.name().value(), value);
    }
    return new Value.Fields(values);
  }

  private static @Nullable Boolean flag(Value value) {
    return value instanceof Value.Flag(boolean holds) ? Boolean.valueOf(holds) : null;
  }

  private void tell(Code code, Span place, String... values) {
    Diagnostic finding = Diagnostic.of(code, place);
    for (int at = 0; at < values.length; at += 2) {
      finding = finding.with(values[at], Calls.brief(values[at + 1]));
    }
    findings.accept(finding);
  }
}
