package dev.soke.analysis.decision;

import dev.soke.model.Interval;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The cases that no row of a table answers, counted exactly.
///
/// Input by input the domain is cut where some row begins or ends, so that between two cuts all
/// numbers are alike. Stretches that are left to the same rows are counted once.
public final class Gaps {
  /// How many different stretches are looked at before a table is called too large.
  private static final int BUDGET = 1_000_000;

  private record Left(int input, BitSet rows) {}

  private record Stretch(Interval numbers, BitSet rows) {}

  private final Table table;
  private final Map<Left, BigInteger> counted = new LinkedHashMap<>();
  private int steps;

  private Gaps(Table table) {
    this.table = table;
  }

  /// What was found.
  ///
  /// @param count how many cases have no answer
  /// @param example one of them, the first in the order of inputs; empty when there is none
  /// @param isWhole false for a table that is too large: the rest says nothing then
  public record Found(BigInteger count, List<Long> example, boolean isWhole) {
    /// Copies what it is given.
    public Found {
      example = List.copyOf(example);
    }
  }

  /// Counts the cases of a table that no row answers.
  public static Found of(Table table) {
    return new Gaps(table).find();
  }

  private Found find() {
    BitSet all = new BitSet();
    all.set(0, table.rows().size());
    BigInteger count = count(new Left(0, all));
    if (steps > BUDGET) return new Found(BigInteger.ZERO, List.of(), false);
    return new Found(count, count.signum() == 0 ? List.of() : example(all), true);
  }

  private BigInteger count(Left left) {
    if (left.input() == table.domains().size()) {
      return left.rows().isEmpty() ? BigInteger.ONE : BigInteger.ZERO;
    }
    BigInteger known = counted.get(left);
    if (known != null) return known;
    BigInteger count = BigInteger.ZERO;
    for (Stretch stretch : stretches(left)) {
      if (++steps > BUDGET) return BigInteger.ZERO;
      count =
          count.add(
              size(stretch.numbers()).multiply(count(new Left(left.input() + 1, stretch.rows()))));
    }
    counted.put(left, count);
    return count;
  }

  /// The first case of all that count for something.
  private List<Long> example(BitSet all) {
    List<Long> example = new ArrayList<>();
    BitSet rows = all;
    for (int input = 0; input < table.domains().size(); input++) {
      for (Stretch stretch : stretches(new Left(input, rows))) {
        if (count(new Left(input + 1, stretch.rows())).signum() > 0) {
          example.add(stretch.numbers().low());
          rows = stretch.rows();
          break;
        }
      }
    }
    return example;
  }

  private List<Stretch> stretches(Left left) {
    Interval domain = table.domains().get(left.input());
    TreeSet<Long> starts = new TreeSet<>();
    starts.add(domain.low());
    left.rows().stream()
        .forEach(row -> {
          for (Interval range : cell(row, left.input()).ranges()) {
            if (domain.contains(range.low())) starts.add(range.low());
            if (domain.contains(range.high()) && range.high() < domain.high()) {
              starts.add(range.high() + 1);
            }
          }
        });
    List<Stretch> stretches = new ArrayList<>();
    for (long start : starts) {
      Long next = starts.higher(start);
      long end = next == null ? domain.high() : next - 1;
      stretches.add(new Stretch(new Interval(start, end), holding(left, start)));
    }
    return stretches;
  }

  private BitSet holding(Left left, long number) {
    BitSet rows = new BitSet();
    left.rows().stream().filter(row -> cell(row, left.input()).holds(number)).forEach(rows::set);
    return rows;
  }

  private Cell cell(int row, int input) {
    return table.rows().get(row).cells().get(input);
  }

  private static BigInteger size(Interval numbers) {
    return BigInteger.valueOf(numbers.high())
        .subtract(BigInteger.valueOf(numbers.low()))
        .add(BigInteger.ONE);
  }
}
