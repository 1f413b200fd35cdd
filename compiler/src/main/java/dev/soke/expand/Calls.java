package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Evaluates calls of functions.
record Calls(Evaluator evaluator, Consumer<Diagnostic> findings) {
  /// The most bits that a number may take, and the most characters that a text may have.
  static final int LARGEST = 65_536;

  private static final int BRIEF = 48;

  /// The value of a call, or null when there is none, which is told.
  @Nullable Value value(Expression.Call call) {
    Function function = Functions.of(call.name().value());
    if (function == null) {
      List<String> known = Functions.all().stream().map(Function::name).toList();
      findings.accept(
          Diagnostic.of(Code.NAM020, call.name().span())
              .with("name", call.name())
              .with("near", NearName.of(call.name().value(), known)));
      return null;
    }
    List<Value> arguments = new ArrayList<>();
    for (Expression.Argument argument : call.arguments()) {
      Value value = evaluator.value(argument.value());
      if (value == null) {
        return null;
      }
      arguments.add(value);
    }
    return value(function, call.span(), arguments);
  }

  private @Nullable Value value(Function function, Span place, List<Value> arguments) {
    if (arguments.size() < function.least() || arguments.size() > function.most()) {
      return failed(
          place,
          "it takes "
              + String.join(", ", function.parameters())
              + ", not "
              + arguments.size()
              + " values");
    }
    try {
      Value value = function.body().of(arguments);
      if (value == null) {
        List<String> given = arguments.stream().map(Value::what).toList();
        return failed(place, "it was given " + String.join(" and ", given));
      }
      return weight(value) > LARGEST ? failed(place, "the value gets too large") : value;
    } catch (Function.Refused refused) {
      return failed(place, refused.reason());
    }
  }

  private @Nullable Value failed(Span place, String reason) {
    findings.accept(
        Diagnostic.of(Code.TYP023, place)
            .with("call", brief(place.text()))
            .with("reason", brief(reason)));
    return null;
  }

  /// About how many letters and items a value has; no more than just above the limit is counted.
  static long weight(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text.length();
      case Value.Amount(Fraction amount, _) -> amount.size();
      case Value.Items(List<Value> items) -> weight(items);
      case Value.Fields(var fields) -> weight(fields.values());
      default -> 1;
    };
  }

  private static long weight(Collection<Value> items) {
    long sum = items.size();
    for (Value item : items) {
      sum += sum > LARGEST ? 0 : weight(item);
    }
    return sum;
  }

  /// Words cut to what fits a line.
  static String brief(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() > 2 * BRIEF ? line.substring(0, BRIEF) + " …" : line;
  }
}
