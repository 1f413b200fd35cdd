package dev.soke.check;

import dev.soke.analysis.decision.Gaps;
import dev.soke.analysis.decision.Table;
import dev.soke.analysis.decision.Tables;
import dev.soke.model.Decision;
import dev.soke.model.DecisionRow;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Whether decisions answer every case once. That is asked of those only that name nothing they do
/// not have.
final class DecisionFacts {
  private DecisionFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Decision decision : estate.decisions().values()) {
      List<Fact> wrong = DecisionNames.of(decision);
      facts.addAll(wrong);
      if (wrong.isEmpty()) add(facts, decision);
    }
    return facts;
  }

  private static void add(List<Fact> facts, Decision decision) {
    Table table = Tables.of(decision);
    SequencedMap<String, DecisionRow> rows = new LinkedHashMap<>();
    decision.rows().forEach(row -> rows.put(row.name().value(), row));
    for (Table.Overlap overlap : table.overlaps()) {
      DecisionRow first = rows.get(overlap.first().name());
      DecisionRow second = rows.get(overlap.second().name());
      if (first != null && second != null) {
        facts.add(overlap(first, second, Tables.words(decision, overlap.example())));
      }
    }
    addGaps(facts, decision, Gaps.of(table));
  }

  private static Fact overlap(DecisionRow first, DecisionRow second, String example) {
    return new OnDecisions.RowsOverlap(
        second.name().value(),
        second.outcome().value(),
        first.name().value(),
        first.outcome().value(),
        example,
        second.name().span(),
        first.name().span());
  }

  private static void addGaps(List<Fact> facts, Decision decision, Gaps.Found found) {
    String name = decision.name().value();
    if (!found.isWhole()) {
      facts.add(new OnDecisions.DecisionTooLarge(name, decision.name().span()));
    } else if (found.count().signum() > 0) {
      facts.add(
          new OnDecisions.CasesUnanswered(
              name,
              found.count().toString(),
              Tables.words(decision, found.example()),
              decision.name().span()));
    }
  }
}
