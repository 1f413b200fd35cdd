package dev.soke.analysis.decision;

import dev.soke.model.Decision;
import dev.soke.model.DecisionCondition;
import dev.soke.model.DecisionInput;
import dev.soke.model.DecisionRow;
import dev.soke.model.Interval;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decisions as tables over numbers, and numbers as the words they stand for.
public final class Tables {
  private Tables() {}

  /// The table of a decision that names only what it has.
  public static Table of(Decision decision) {
    List<Interval> domains = decision.inputs().stream().map(Tables::domain).toList();
    return new Table(
        domains, decision.rows().stream().map(row -> row(row, decision.inputs())).toList());
  }

  /// All that an input may be; words are counted from 0.
  public static Interval domain(DecisionInput input) {
    Located<Interval> numbers = input.numbers();
    return numbers == null ? new Interval(0, input.words().size() - 1L) : numbers.value();
  }

  /// A case as people read it: ``country `ch`, amount `5` ``.
  public static String words(Decision decision, List<Long> example) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < example.size(); i++) {
      DecisionInput input = decision.inputs().get(i);
      words.add(input.name().value() + " `" + word(input, example.get(i)) + "`");
    }
    return String.join(", ", words);
  }

  private static String word(DecisionInput input, long number) {
    return input.numbers() == null
        ? input.words().get((int) number).value()
        : String.valueOf(number);
  }

  /// What a row asks of an input, or null when it may be anything.
  public static @Nullable DecisionCondition condition(DecisionRow row, DecisionInput input) {
    for (DecisionCondition condition : row.conditions()) {
      if (condition.input().value().equals(input.name().value())) return condition;
    }
    return null;
  }

  private static Row row(DecisionRow row, List<DecisionInput> inputs) {
    return new Row(
        row.name().value(),
        row.outcome().value(),
        inputs.stream().map(input -> cell(condition(row, input), input)).toList());
  }

  private static Cell cell(@Nullable DecisionCondition condition, DecisionInput input) {
    if (condition == null) return Cell.of(domain(input));
    Located<Interval> numbers = condition.numbers();
    if (numbers != null) return Cell.of(numbers.value());
    List<String> known = input.words().stream().map(Located::value).toList();
    List<Interval> places = new ArrayList<>();
    for (Located<String> word : condition.words()) {
      long place = known.indexOf(word.value());
      places.add(new Interval(place, place));
    }
    return new Cell(places);
  }
}
