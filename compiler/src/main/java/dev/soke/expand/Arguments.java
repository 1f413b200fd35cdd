package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.schema.Dimension;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives the parameters of a template their values.
record Arguments(Statement.Template template, Trouble trouble) {
  /// The names that the body of the template may use. A parameter whose value does not fit, which
  /// is told, excuses what is made of it.
  ///
  /// @param outer the names that the arguments may use
  /// @param top the names that the template itself may use
  Scope bind(List<Expression.Argument> arguments, Scope outer, Scope top, Span call) {
    Scope inner = top.inside();
    known(arguments);
    int place = 0;
    for (Statement.Parameter parameter : template.parameters()) {
      Expression given = given(arguments, parameter, place++);
      Value value = value(parameter, given, outer, inner, call);
      boolean fits = value != null && fits(parameter, value, given == null ? call : given.span());
      String name = parameter.name().value();
      inner.put(name, fits && value != null ? value : new Value.Failed(name));
    }
    return inner;
  }

  private @Nullable Value value(
      Statement.Parameter parameter,
      @Nullable Expression given,
      Scope outer,
      Scope inner,
      Span call) {
    Expression fallback = parameter.fallback();
    if (given != null) {
      return outer.evaluator().value(given);
    }
    return fallback == null ? missing(parameter, call) : inner.evaluator().value(fallback);
  }

  private void known(List<Expression.Argument> arguments) {
    List<String> names = template.parameters().stream().map(it -> it.name().value()).toList();
    for (int at = 0; at < arguments.size(); at++) {
      Expression.Argument argument = arguments.get(at);
      Located<String> name = argument.name();
      if (name == null ? at >= names.size() : !names.contains(name.value())) {
        String shown = name == null ? argument.value().span().text() : name.value();
        tell(argument.value().span(), shown, "one of " + String.join(", ", names), "more");
      }
    }
  }

  private static @Nullable Expression given(
      List<Expression.Argument> arguments, Statement.Parameter parameter, int place) {
    for (int at = 0; at < arguments.size(); at++) {
      Located<String> name = arguments.get(at).name();
      if (name == null ? at == place : name.value().equals(parameter.name().value())) {
        return arguments.get(at).value();
      }
    }
    return null;
  }

  private @Nullable Value missing(Statement.Parameter parameter, Span call) {
    if (parameter.type().getFirst().value().equals("optional")) {
      return new Value.Absent(parameter.name().value());
    }
    tell(call, parameter.name().value(), words(parameter.type()), "nothing");
    return null;
  }

  private boolean fits(Statement.Parameter parameter, Value value, Span place) {
    List<String> type = parameter.type().stream().map(Located::value).toList();
    boolean fits = value instanceof Value.Absent || isOf(bare(type), value);
    if (!fits) {
      tell(place, parameter.name().value(), words(parameter.type()), value.what());
    }
    return fits;
  }

  private static List<String> bare(List<String> type) {
    String first = type.getFirst();
    return type.size() > 1 && (first.equals("optional") || first.equals("required"))
        ? type.subList(1, type.size())
        : type;
  }

  private static boolean isOf(List<String> type, Value value) {
    if (type.size() == 3 && type.getFirst().equals("list") && type.get(1).equals("of")) {
      return value instanceof Value.Items(List<Value> items)
          && items.stream().allMatch(item -> isOf(type.subList(2, 3), item));
    }
    return type.size() == 1
        && switch (type.getFirst()) {
          case "text" -> value instanceof Value.Text || value instanceof Value.Name;
          case "flag" -> value instanceof Value.Flag;
          case "whole" ->
              value instanceof Value.Amount(var amount, var unit)
                  && unit == null
                  && amount.isWhole();
          case "address" -> written(value, Expression.Form.ADDRESS);
          case "subnet" -> written(value, Expression.Form.CIDR);
          default -> measuresOrNames(type.getFirst(), value);
        };
  }

  /// All other words are those of dimensions, and of kinds.
  private static boolean measuresOrNames(String type, Value value) {
    Dimension dimension = Dimension.named(type);
    return dimension != null
        ? value instanceof Value.Amount(_, var unit) && unit == dimension
        : value instanceof Value.Name
            || (value instanceof Value.Declared it && it.kind().equals(type));
  }

  private static boolean written(Value value, Expression.Form form) {
    return value instanceof Value.Written it && it.form() == form;
  }

  private static String words(List<Located<String>> type) {
    return String.join(" ", type.stream().map(Located::value).toList());
  }

  private void tell(Span place, String parameter, String expected, String found) {
    trouble.add(
        Code.TYP024,
        place,
        "template",
        template.name().value(),
        "parameter",
        parameter,
        "expected",
        expected,
        "found",
        found);
  }
}
