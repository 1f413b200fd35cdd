package dev.soke.check;

import dev.soke.analysis.decision.Tables;
import dev.soke.model.Decision;
import dev.soke.model.DecisionCondition;
import dev.soke.model.DecisionInput;
import dev.soke.model.DecisionRow;
import dev.soke.model.Interval;
import dev.soke.source.Located;
import dev.soke.spelling.NearName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a decision names and does not have.
final class DecisionNames {
  private final Decision decision;
  private final SequencedMap<String, DecisionInput> inputs = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private DecisionNames(Decision decision) {
    this.decision = decision;
    decision.inputs().forEach(input -> inputs.put(input.name().value(), input));
  }

  static List<Fact> of(Decision decision) {
    DecisionNames names = new DecisionNames(decision);
    decision.inputs().forEach(names::input);
    decision.rows().forEach(names::row);
    return names.facts;
  }

  private void input(DecisionInput input) {
    if (isVague(input)) {
      String problem = input.numbers() != null ? "to be words and numbers" : "to be nothing";
      facts.add(new OnDecisions.InputVague(input.name().value(), problem, input.name().span()));
    }
  }

  private static boolean isVague(DecisionInput input) {
    return input.words().isEmpty() == (input.numbers() == null);
  }

  private void row(DecisionRow row) {
    Located<String> outcome = row.outcome();
    known(row, "outcome", outcome, values(decision.outcomes()));
    SequencedMap<String, DecisionCondition> asked = new LinkedHashMap<>();
    for (DecisionCondition condition : row.conditions()) {
      Located<String> name = condition.input();
      DecisionCondition before = asked.putIfAbsent(name.value(), condition);
      if (before != null) {
        facts.add(
            new OnDecisions.RowTwice(
                row.name().value(), name.value(), name.span(), before.input().span()));
      }
      if (known(row, "input", name, List.copyOf(inputs.sequencedKeySet()))) {
        DecisionInput input = inputs.get(name.value());
        if (input != null && !isVague(input)) condition(row, condition, input);
      }
    }
  }

  private void condition(DecisionRow row, DecisionCondition condition, DecisionInput input) {
    Located<Interval> numbers = condition.numbers();
    if ((numbers == null) != (input.numbers() == null)
        || condition.words().isEmpty() == (numbers == null)) {
      outside(row, condition, "another form", input);
    } else if (numbers != null) {
      Interval domain = Tables.domain(input);
      boolean inside =
          domain.contains(numbers.value().low()) && domain.contains(numbers.value().high());
      if (!inside) outside(row, condition, numbers.value().toString(), input);
    }
    if (input.numbers() == null) {
      condition.words().forEach(word -> known(row, "word", word, values(input.words())));
    }
  }

  private void outside(
      DecisionRow row, DecisionCondition condition, String asked, DecisionInput input) {
    String domain =
        input.numbers() == null
            ? "of [" + String.join(", ", values(input.words())) + "]"
            : "within " + Tables.domain(input);
    facts.add(
        new OnDecisions.RowOutside(
            row.name().value(), input.name().value(), asked, domain, condition.span()));
  }

  private boolean known(DecisionRow row, String what, Located<String> name, List<String> known) {
    if (known.contains(name.value())) return true;
    facts.add(
        new OnDecisions.RowUnknown(
            decision.name().value(),
            row.name().value(),
            what,
            name.value(),
            NearName.of(name.value(), known),
            name.span()));
    return false;
  }

  private static List<String> values(List<Located<String>> words) {
    return words.stream().map(Located::value).toList();
  }
}
