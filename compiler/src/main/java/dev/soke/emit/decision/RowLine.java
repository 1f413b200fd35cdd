package dev.soke.emit.decision;

import dev.soke.analysis.decision.Tables;
import dev.soke.model.Decision;
import dev.soke.model.DecisionCondition;
import dev.soke.model.DecisionInput;
import dev.soke.model.DecisionRow;
import dev.soke.model.Interval;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row, as the templates see it.
///
/// @param cells what it asks of each input, in FEEL; `-` for anything
/// @param outcome its answer, in FEEL
public record RowLine(
    String name, String doc, List<String> cells, String outcome, List<Span> origins) {
  private static final String ANYTHING = "-";

  static RowLine of(DecisionRow row, Decision decision) {
    return new RowLine(
        row.name().value(),
        row.doc(),
        decision.inputs().stream().map(input -> cell(row, input)).toList(),
        Feel.word(row.outcome().value()),
        List.of(row.span()));
  }

  private static String cell(DecisionRow row, DecisionInput input) {
    DecisionCondition condition = Tables.condition(row, input);
    return condition == null ? ANYTHING : cell(condition, condition.numbers());
  }

  private static String cell(DecisionCondition condition, @Nullable Located<Interval> numbers) {
    return numbers == null ? Feel.words(condition.words()) : Feel.range(numbers.value());
  }
}
