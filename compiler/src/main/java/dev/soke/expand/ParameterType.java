package dev.soke.expand;

import dev.soke.schema.Dimension;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.source.Located;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// The type of a parameter of a template, by its words: `whole`, `optional list of address`.
///
/// @param written all of its words
/// @param item the word without `optional`, `required` and `list of`; empty when there are others
/// @param isList whether it takes a list of that
record ParameterType(List<String> written, String item, boolean isList) {
  private static final String OPTIONAL = "optional";
  private static final long MOST_PORT = 65_535;
  private static final List<String> PLAIN =
      List.of("text", "flag", "whole", "port", "ratio", "address", "subnet");

  ParameterType {
    written = List.copyOf(written);
  }

  static ParameterType of(Statement.Parameter parameter) {
    List<String> written = parameter.type().stream().map(Located::value).toList();
    String first = written.getFirst();
    boolean state = written.size() > 1 && (first.equals(OPTIONAL) || first.equals("required"));
    List<String> bare = state ? written.subList(1, written.size()) : written;
    boolean list = bare.size() == 3 && bare.subList(0, 2).equals(List.of("list", "of"));
    boolean one = list || bare.size() == 1;
    return new ParameterType(written, one ? bare.getLast() : "", list);
  }

  boolean isOptional() {
    return written.getFirst().equals(OPTIONAL);
  }

  /// Whether it is a type at all.
  boolean isKnown() {
    return all().contains(item);
  }

  /// The types whose words differ least.
  List<String> near() {
    return NearName.all(item.isEmpty() ? words() : item, all());
  }

  String words() {
    return String.join(" ", written);
  }

  /// Whether a value is of it.
  boolean takes(Value value) {
    return isList
        ? value instanceof Value.Items(List<Value> items) && items.stream().allMatch(this::takesOne)
        : takesOne(value);
  }

  private boolean takesOne(Value value) {
    return switch (item) {
      case "text" -> value instanceof Value.Text || value instanceof Value.Name;
      case "flag" -> value instanceof Value.Flag;
      case "whole" -> number(value, Fraction::isWhole);
      case "port" -> number(value, it -> it.isWhole() && within(it, 1, MOST_PORT));
      case "ratio" -> number(value, it -> within(it, 0, 1));
      case "address" -> written(value, Expression.Form.ADDRESS);
      case "subnet" -> written(value, Expression.Form.CIDR);
      default -> measuresOrNames(value);
    };
  }

  private static boolean number(Value value, Predicate<Fraction> holds) {
    return value instanceof Value.Amount(var amount, var unit)
        && unit == null
        && holds.test(amount);
  }

  private static boolean within(Fraction amount, long low, long high) {
    return amount.compareTo(Fraction.of(low)) >= 0 && amount.compareTo(Fraction.of(high)) <= 0;
  }

  /// All other words are those of dimensions, and of kinds.
  private boolean measuresOrNames(Value value) {
    Dimension dimension = Dimension.named(item);
    return dimension != null
        ? value instanceof Value.Amount(_, var unit) && unit == dimension
        : value instanceof Value.Name
            || (value instanceof Value.Declared it && it.kind().equals(item));
  }

  private static boolean written(Value value, Expression.Form form) {
    return value instanceof Value.Written it && it.form() == form;
  }

  /// Every word that is a type.
  private static List<String> all() {
    List<String> all = new ArrayList<>(PLAIN);
    Arrays.stream(Dimension.values()).map(Dimension::word).forEach(all::add);
    Language.get().kinds().stream()
        .filter(kind -> kind.namePattern() != null)
        .map(KindSchema::word)
        .forEach(all::add);
    return all;
  }
}
