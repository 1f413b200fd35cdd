package dev.soke.expand;

import dev.soke.schema.Dimension;
import dev.soke.syntax.Expression;
import java.math.BigInteger;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an expression comes to.
public sealed interface Value {
  /// What it is, as in "the left is a text".
  String what();

  /// What it is, with the value before it where it is short and no text, which may be a secret:
  /// "8GiB, an amount of data".
  default String told() {
    return switch (this) {
      case Amount _, Flag _, Endpoint _, Span _ -> shown() + ", " + what();
      case Text _, Name _, Declared _, Written _, Items _, Fields _, Absent _, Failed _ -> what();
    };
  }

  /// How it reads in a message or inside a text.
  String shown();

  /// A text.
  record Text(String text) implements Value {
    @Override
    public String what() {
      return "a text";
    }

    @Override
    public String shown() {
      return text;
    }
  }

  /// `true` or `false`.
  record Flag(boolean holds) implements Value {
    @Override
    public String what() {
      return "yes or no";
    }

    @Override
    public String shown() {
      return Boolean.toString(holds);
    }
  }

  /// A number, plain or of a dimension.
  ///
  /// @param amount in base units of the dimension
  /// @param dimension null for a plain number
  record Amount(Fraction amount, @Nullable Dimension dimension) implements Value {
    @Override
    public String what() {
      return dimension == null ? "a plain number" : dimension.words().replaceAll(" such as.*", "");
    }

    /// In the largest unit in which it is whole; in the smallest one where it is in none.
    @Override
    public String shown() {
      Dimension.Unit best = null;
      for (Dimension.Unit unit : Dimension.all()) {
        if (unit.dimension() == dimension && fits(best, unit)) {
          best = unit;
        }
      }
      return best == null
          ? amount.toString()
          : amount.dividedBy(Fraction.of(best.size())) + best.name();
    }

    private boolean fits(Dimension.@Nullable Unit best, Dimension.Unit unit) {
      boolean whole = amount.dividedBy(Fraction.of(unit.size())).isWhole();
      return best == null || (whole ? unit.size() >= best.size() : unit.size() == best.size());
    }
  }

  /// A bare word that no name of a value explains: a choice, or the name of something.
  record Name(String word) implements Value {
    @Override
    public String what() {
      return "the word `" + word + "`";
    }

    @Override
    public String shown() {
      return word;
    }
  }

  /// A declaration of the estate.
  record Declared(String kind, String name) implements Value {
    @Override
    public String what() {
      return "the " + kind + " `" + name + "`";
    }

    @Override
    public String shown() {
      return name;
    }
  }

  /// A literal that is not computed with: an address, a subnet, a date and the like.
  record Written(Expression.Form form, String shown) implements Value {
    @Override
    public String what() {
      return "`" + shown + "`";
    }
  }

  /// `service@plane`.
  record Endpoint(String service, String plane) implements Value {
    @Override
    public String what() {
      return "an endpoint";
    }

    @Override
    public String shown() {
      return service + "@" + plane;
    }
  }

  /// A list, or the members of a set.
  record Items(List<Value> items) implements Value {
    /// Copies what it is given.
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String what() {
      return "a list";
    }

    @Override
    public String shown() {
      return items.stream().map(Value::shown).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /// `low..high`, both included; not yet counted out.
  record Span(BigInteger low, BigInteger high) implements Value {
    @Override
    public String what() {
      return "a range";
    }

    @Override
    public String shown() {
      return low + ".." + high;
    }

    /// How many numbers it has.
    BigInteger count() {
      return high.subtract(low).add(BigInteger.ONE).max(BigInteger.ZERO);
    }
  }

  /// `{ a: 1 }`.
  record Fields(SequencedMap<String, Value> fields) implements Value {
    @Override
    public String what() {
      return "a record";
    }

    @Override
    public String shown() {
      return fields.entrySet().stream()
          .map(it -> it.getKey() + ": " + it.getValue().shown())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /// What nobody gave, though it might have been given; `??` gives something else instead.
  record Absent(String name) implements Value {
    @Override
    public String what() {
      return "nothing, since `" + name + "` is not given";
    }

    @Override
    public String shown() {
      return "";
    }
  }

  /// What could not be computed, which is told; whoever names it is left alone.
  record Failed(String name) implements Value {
    @Override
    public String what() {
      return "nothing";
    }

    @Override
    public String shown() {
      return name;
    }
  }

  /// A whole number.
  static Amount whole(long number) {
    return new Amount(Fraction.of(number), null);
  }

  /// Whether two values say the same: a word, a text and a declaration are equal when they read the
  /// same.
  static boolean same(Value one, Value other) {
    return one.equals(other) || (isWord(one) && isWord(other) && one.shown().equals(other.shown()));
  }

  private static boolean isWord(Value value) {
    return switch (value) {
      case Text _, Name _, Declared _, Written _, Flag _, Endpoint _ -> true;
      case Amount _, Items _, Span _, Fields _, Absent _, Failed _ -> false;
    };
  }
}
