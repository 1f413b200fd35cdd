package dev.soke.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.model.Interval;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final int CASES = 2_000;

  @Test
  void aTableWithoutRowsAnswersNothing() {
    Gaps.Found found =
        Gaps.of(new Table(List.of(new Interval(0, 3), new Interval(5, 9)), List.of()));
    assertEquals(BigInteger.valueOf(20), found.count());
    assertEquals(List.of(0L, 5L), found.example());
  }

  @Test
  void oneNumberThatIsMissingIsFound() {
    Table table =
        new Table(
            List.of(new Interval(0, Long.MAX_VALUE - 1)),
            List.of(row("low", 0, 999), row("high", 1_001, Long.MAX_VALUE - 1)));
    Gaps.Found found = Gaps.of(table);
    assertEquals(BigInteger.ONE, found.count());
    assertEquals(List.of(1_000L), found.example());
  }

  @Test
  void rowsThatAgreeMayOverlap() {
    Row one = row("one", 0, 5);
    Row same = new Row("same", one.outcome(), List.of(Cell.of(new Interval(3, 9))));
    assertTrue(new Table(List.of(new Interval(0, 9)), List.of(one, same)).overlaps().isEmpty());
  }

  @Test
  void aTableThatIsTooLargeIsCalledSo() {
    List<Interval> domains = new ArrayList<>();
    for (int i = 0; i < 5; i++) domains.add(new Interval(0, 9_999));
    List<Row> rows = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) rows.add(random(random, "row " + i, domains));
    assertFalse(Gaps.of(new Table(domains, rows)).isWhole());
  }

  /// Small tables by chance, held against asking every case.
  @Test
  void countsWhatEveryCaseSays() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      List<Interval> domains = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        domains.add(new Interval(-2, random.nextInt(6) - 1));
      }
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < random.nextInt(6); i++) rows.add(random(random, "row " + i, domains));
      hold(new Table(domains, rows), seed);
    }
  }

  private static void hold(Table table, int seed) {
    List<List<Long>> unanswered = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    for (List<Long> example : cases(table.domains())) {
      List<Row> rows = table.rows().stream().filter(row -> row.answers(example)).toList();
      if (rows.isEmpty()) unanswered.add(example);
      for (Row first : rows) {
        for (Row second : rows) {
          boolean later = table.rows().indexOf(first) < table.rows().indexOf(second);
          String pair = first.name() + " " + second.name();
          if (later && !first.outcome().equals(second.outcome()) && !twice.contains(pair)) {
            twice.add(pair);
          }
        }
      }
    }
    Gaps.Found found = Gaps.of(table);
    assertEquals(BigInteger.valueOf(unanswered.size()), found.count(), "seed " + seed);
    if (!unanswered.isEmpty()) assertEquals(unanswered.getFirst(), found.example());
    List<String> overlaps = new ArrayList<>();
    for (Table.Overlap it : table.overlaps()) {
      overlaps.add(it.first().name() + " " + it.second().name());
      assertTrue(it.first().answers(it.example()) && it.second().answers(it.example()));
    }
    assertEquals(twice.stream().sorted().toList(), overlaps.stream().sorted().toList());
  }

  private static List<List<Long>> cases(List<Interval> domains) {
    List<List<Long>> cases = List.of(List.of());
    for (Interval domain : domains) {
      List<List<Long>> longer = new ArrayList<>();
      for (List<Long> before : cases) {
        for (long number = domain.low(); number <= domain.high(); number++) {
          List<Long> next = new ArrayList<>(before);
          next.add(number);
          longer.add(next);
        }
      }
      cases = longer;
    }
    return cases;
  }

  private static Row random(Random random, String name, List<Interval> domains) {
    List<Cell> cells = new ArrayList<>();
    for (Interval domain : domains) {
      List<Interval> ranges = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(2); i++) {
        long low = domain.low() + random.nextInt((int) (domain.high() - domain.low()) + 1);
        long high = low + random.nextInt((int) (domain.high() - low) + 1);
        ranges.add(new Interval(low, high));
      }
      cells.add(new Cell(ranges));
    }
    return new Row(name, "outcome " + random.nextInt(2), cells);
  }

  private static Row row(String name, long low, long high) {
    return new Row(name, name, List.of(Cell.of(new Interval(low, high))));
  }
}
