package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.List;
import java.util.NavigableSet;
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
      Expression written = given == null ? parameter.fallback() : given;
      Span at = written == null ? call : written.span();
      String name = parameter.name().value();
      if (value == null || !fits(parameter, value, at)) {
        inner.put(name, new Value.Failed(name));
      } else if (given == null) {
        inner.put(name, value);
      } else {
        inner.put(name, value, at);
      }
    }
    return inner;
  }

  /// Holds the parameters, their types and the values they have of their own against each other and
  /// the body, so that a slip shows in a template that nobody uses yet.
  ///
  /// @param top the names that the template may use
  void check(Scope top) {
    Scope inner = top.inside();
    NavigableSet<String> used = Mentions.in(template);
    for (Statement.Parameter parameter : template.parameters()) {
      checkType(parameter);
      if (!used.contains(parameter.name().value())) unused(parameter);
      Expression fallback = parameter.fallback();
      Value value = fallback == null ? null : inner.evaluator().value(fallback);
      String name = parameter.name().value();
      if (fallback == null || value == null || !fits(parameter, value, fallback.span())) {
        inner.put(name, new Value.Failed(name));
      } else {
        inner.put(name, value);
      }
    }
  }

  private void unused(Statement.Parameter parameter) {
    trouble.add(
        Code.TYP027,
        parameter.name().span(),
        "parameter",
        parameter.name().value(),
        "template",
        template.name().value());
  }

  private void checkType(Statement.Parameter parameter) {
    ParameterType type = ParameterType.of(parameter);
    if (type.isKnown()) return;
    List<String> near = type.near();
    Span first = parameter.type().getFirst().span();
    trouble.add(
        Code.TYP025,
        first.to(parameter.type().getLast().span()),
        "parameter",
        parameter.name().value(),
        "type",
        type.words(),
        "near",
        near.isEmpty() ? "" : near.getFirst());
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
        tell(
            argument.value().span(),
            new Located<>(shown, template.header()),
            "one of " + String.join(", ", names),
            "more");
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
    ParameterType type = ParameterType.of(parameter);
    if (type.isOptional()) {
      return new Value.Absent(parameter.name().value());
    }
    tell(call, parameter.name(), type.words(), "nothing");
    return null;
  }

  private boolean fits(Statement.Parameter parameter, Value value, Span place) {
    ParameterType type = ParameterType.of(parameter);
    boolean fits = value instanceof Value.Absent || !type.isKnown() || type.takes(value);
    if (!fits) {
      tell(place, parameter.name(), type.words(), value.what());
    }
    return fits;
  }

  private void tell(Span place, Located<String> parameter, String expected, String found) {
    Diagnostic finding =
        Diagnostic.of(Code.TYP024, place)
            .with("template", template.name())
            .with("parameter", parameter)
            .with("expected", expected)
            .with("found", found);
    boolean inside = template.span().source() == place.source() && isInside(place);
    trouble.add(inside ? finding : finding.related(parameter.span(), "asked for here"));
  }

  private boolean isInside(Span place) {
    return place.start() >= template.span().start() && place.end() <= template.span().end();
  }
}
