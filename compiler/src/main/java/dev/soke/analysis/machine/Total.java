package dev.soke.analysis.machine;

import java.util.List;
import java.util.stream.Collectors;

/// A sum whose terms can be told. Sums of an estate stay far below what a long holds; where they
/// would not, they stay at its end.
public record Total(Measure measure, List<Term> terms) {
  private static final int MOST_TOLD = 40;

  /// Copies what it is given.
  public Total {
    terms = List.copyOf(terms);
  }

  /// The least it may be.
  public long low() {
    return terms.stream().mapToLong(Term::low).reduce(0, Total::plus);
  }

  /// The most it may be.
  public long high() {
    return terms.stream().mapToLong(Term::high).reduce(0, Total::plus);
  }

  /// The sum in words, `12GiB (a) + 4GiB (b) = 16GiB`; of many terms the first and how many more.
  public String shown() {
    String told =
        terms.stream()
            .limit(MOST_TOLD)
            .map(it -> measure.of(it.low(), it.high()) + " (" + it.name() + ")")
            .collect(Collectors.joining(" + "));
    int more = terms.size() - MOST_TOLD;
    return (terms.isEmpty() ? measure.of(0) : told)
        + (more > 0 ? " + " + more + " more" : "")
        + (terms.size() == 1 ? "" : " = " + measure.of(low(), high()));
  }

  private static long plus(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
