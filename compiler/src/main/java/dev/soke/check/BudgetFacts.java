package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Term;
import dev.soke.analysis.machine.Total;
import dev.soke.model.Budget;
import dev.soke.model.BudgetItem;
import dev.soke.model.BytesRange;
import dev.soke.model.CoresRange;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Interval;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Whether budgets are the sums they say they are, and count nothing twice.
final class BudgetFacts {
  /// What a budget is about: how it reads, and what guests, hosts, items and budgets add to it.
  private enum Part {
    VMS("machines", Measure.COUNT),
    CORES("cores", Measure.CORES),
    MEMORY("memory", Measure.DATA),
    DISK("disk", Measure.DATA),
    WEEKS("weeks", Measure.COUNT);

    private final String words;
    private final Measure measure;

    Part(String words, Measure measure) {
      this.words = words;
      this.measure = measure;
    }
  }

  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private BudgetFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    BudgetFacts budgets = new BudgetFacts(estate);
    SequencedMap<String, List<Located<String>>> sums = new TreeMap<>();
    for (Budget budget : estate.budgets().values()) {
      sums.put(budget.name().value(), budget.sums());
      budgets.add(budget);
      budgets.addTwice(budget);
    }
    budgets.facts.addAll(
        RingFacts.of(sums, (ring, span) -> new OnPlans.PlanRing("Budgets", ring, span)));
    return budgets.facts;
  }

  private void add(Budget budget) {
    for (Part part : Part.values()) {
      Declared declared = declared(budget, part);
      if (declared == null) {
        continue;
      }
      Total total = new Total(part.measure, terms(budget, part));
      if (declared.low != total.low() || declared.high != total.high()) {
        facts.add(
            new OnPlans.BudgetOff(
                budget.name().value(),
                part.words,
                part.measure.of(declared.low, declared.high),
                part.measure.of(total.low(), total.high()),
                total.shown(),
                declared.span));
      }
    }
  }

  /// A declared total in base units.
  private record Declared(long low, long high, Span span) {}

  private static @Nullable Declared declared(Budget budget, Part part) {
    return switch (part) {
      case VMS -> whole(budget.vms());
      case CORES -> cores(budget.cores());
      case MEMORY -> data(budget.memory());
      case DISK -> data(budget.disk());
      case WEEKS -> whole(budget.weeks());
    };
  }

  private static @Nullable Declared whole(@Nullable Located<Interval> range) {
    return range == null
        ? null
        : new Declared(range.value().low(), range.value().high(), range.span());
  }

  private static @Nullable Declared cores(@Nullable Located<CoresRange> range) {
    return range == null
        ? null
        : new Declared(
            range.value().low().thousandths(), range.value().high().thousandths(), range.span());
  }

  private static @Nullable Declared data(@Nullable Located<BytesRange> range) {
    return range == null
        ? null
        : new Declared(range.value().low().count(), range.value().high().count(), range.span());
  }

  private List<Term> terms(Budget budget, Part part) {
    List<Term> terms = new ArrayList<>();
    for (Located<String> name : budget.sums()) {
      Budget summed = estate.budgets().get(name.value());
      Declared declared = summed == null ? null : declared(summed, part);
      if (declared != null) {
        terms.add(new Term(name.value(), declared.low, declared.high));
      }
    }
    for (Located<String> name : budget.hosts()) {
      Host host = estate.hosts().get(name.value());
      if (host != null) {
        terms.add(term(host, part));
      }
    }
    if (budget.hosts().isEmpty()) {
      owned(budget).forEach(it -> terms.add(term(it, part)));
    }
    budget.items().forEach(it -> terms.add(term(it, part)));
    terms.removeIf(it -> it.high() == 0);
    return terms;
  }

  private List<Guest> owned(Budget budget) {
    String project = Words.orEmpty(budget.project());
    return Guests.all(estate).stream()
        .filter(it -> !project.isEmpty() && Words.orEmpty(it.project()).equals(project))
        .toList();
  }

  private Term term(Guest guest, Part part) {
    String name = guest.name().value();
    return switch (part) {
      case VMS -> new Term(name, 1, 1);
      case CORES -> Guests.coresOf(estate, guest);
      case MEMORY -> Guests.memoryOf(estate, guest);
      case DISK -> Term.of(name, Guests.disk(guest));
      case WEEKS -> new Term(name, 0, 0);
    };
  }

  private static Term term(Host host, Part part) {
    String name = host.name().value();
    long cores = host.cores().value().thousandths();
    long memory = host.memory().value().count();
    long disk = host.capacities().stream().mapToLong(it -> it.size().value().count()).sum();
    return switch (part) {
      case VMS, WEEKS -> new Term(name, 0, 0);
      case CORES -> new Term(name, cores, cores);
      case MEMORY -> new Term(name, memory, memory);
      case DISK -> new Term(name, disk, disk);
    };
  }

  private static Term term(BudgetItem item, Part part) {
    Interval count = item.count().value();
    Declared each =
        switch (part) {
          case VMS -> new Declared(1, 1, item.span());
          case CORES -> cores(item.cores());
          case MEMORY -> data(item.memory());
          case DISK -> data(item.disk());
          case WEEKS -> whole(item.weeks());
        };
    String name = item.name().value();
    return each == null
        ? new Term(name, 0, 0)
        : new Term(name, each.low, each.high).times(count.low(), count.high());
  }

  /// Budgets, and projects whose guests are counted, that come into a budget on two ways.
  private void addTwice(Budget budget) {
    SequencedMap<String, String> seen = new TreeMap<>();
    for (Located<String> name : budget.sums()) {
      for (String counted : counted(name.value(), new ArrayList<>())) {
        String first = seen.putIfAbsent(counted, name.value());
        if (first != null) {
          facts.add(
              new OnPlans.CountedTwice(
                  budget.name().value(), counted, first, name.value(), name.span()));
        }
      }
    }
  }

  private List<String> counted(String name, List<String> path) {
    Budget budget = estate.budgets().get(name);
    if (budget == null || path.contains(name)) {
      return List.of();
    }
    path.add(name);
    List<String> counted = new ArrayList<>(List.of("budget `" + name + "`"));
    if (budget.hosts().isEmpty() && !owned(budget).isEmpty()) {
      counted.add("the guests of `" + Words.orEmpty(budget.project()) + "`");
    }
    budget.hosts().forEach(it -> counted.add("host `" + it + "`"));
    budget.sums().forEach(it -> counted.addAll(counted(it.value(), path)));
    path.removeLast();
    return counted;
  }
}
