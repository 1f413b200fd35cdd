package dev.soke.check;

import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Seating;
import dev.soke.analysis.machine.Term;
import dev.soke.analysis.machine.Total;
import dev.soke.analysis.placement.Crowd;
import dev.soke.analysis.placement.Demand;
import dev.soke.analysis.placement.Machine;
import dev.soke.analysis.placement.Problem;
import dev.soke.analysis.placement.Verdict;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Place;
import dev.soke.model.ResourceAffinity;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Guests for which no host was found, and what stands in the way, with its sums.
///
/// @param written whether people wrote all the hosts
record SeatFacts(Problem problem, boolean written) {
  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Seating.Failure failure : Seating.of(estate).failures()) {
      SeatFacts told = new SeatFacts(failure.problem(), failure.guest() == null);
      Guest guest = failure.guest();
      Located<String> pve = failure.pve().name();
      Located<String> at = guest == null ? told.rule(estate, failure.verdict(), pve) : guest.name();
      facts.add(
          new OnMachines.MachineFault(
              kind(failure), at.value(), pve.value(), told.why(failure.verdict()), "", at.span()));
    }
    return facts;
  }

  private static String kind(Seating.Failure failure) {
    if (failure.guest() == null) return "written-against-rule";
    return failure.verdict() instanceof Verdict.GaveUp ? "host-not-found" : "no-host-left";
  }

  /// The rule that is broken, where it is written; the cluster where none is to blame.
  private Located<String> rule(Estate estate, Verdict verdict, Located<String> pve) {
    if (!(verdict instanceof Verdict.Impossible impossible)) return pve;
    for (Demand demand : impossible.because()) {
      String name =
          switch (demand) {
            case Demand.Apart apart -> apart.name();
            case Demand.Together together -> together.name();
            case Demand.Fits _, Demand.Allowed _ -> "";
          };
      Place place = estate.places().get(name);
      ResourceAffinity rule = estate.resourceAffinities().get(name);
      if (place != null) return place.name();
      if (rule != null) return rule.name();
    }
    return pve;
  }

  private String why(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Placed _ -> "";
      case Verdict.GaveUp gaveUp -> Long.toString(gaveUp.steps());
      case Verdict.Impossible impossible ->
          impossible.because().isEmpty()
              ? "there is no host"
              : impossible.because().stream().map(this::words).collect(Collectors.joining("; "));
    };
  }

  private String words(Demand demand) {
    return switch (demand) {
      case Demand.Fits fits -> sum(fits.resource());
      case Demand.Allowed allowed -> may(allowed.machine());
      case Demand.Apart apart ->
          "`"
              + apart.name()
              + "` keeps "
              + apart.machines().size()
              + " guests apart, on "
              + problem.rooms().size()
              + " hosts";
      case Demand.Together together ->
          "`" + together.name() + "` keeps " + String.join(", ", together.machines()) + " together";
    };
  }

  private String sum(String resource) {
    int at = problem.resources().indexOf(resource);
    Measure measure = resource.equals(Seating.CORES) ? Measure.CORES : Measure.DATA;
    long there = problem.rooms().stream().mapToLong(it -> it.amounts().get(at)).sum();
    List<Term> terms =
        problem.machines().stream()
            .map(it -> new Term(it.name(), it.amounts().get(at), it.amounts().get(at)))
            .toList();
    Crowd crowd = Crowd.of(problem, at);
    long most = problem.rooms().stream().mapToLong(it -> it.amounts().get(at)).max().orElse(0);
    return new Total(measure, terms).shown()
        + " of "
        + resource
        + ", and hosts give "
        + measure.of(there)
        + ", at most "
        + measure.of(most)
        + " one of them"
        + (crowd == null ? "" : told(crowd, measure));
  }

  private static String told(Crowd crowd, Measure measure) {
    return " and room for "
        + crowd.seats()
        + " of the "
        + crowd.machines()
        + " that take "
        + measure.of(crowd.least())
        + " or more";
  }

  private String may(String name) {
    return problem.machines().stream()
        .filter(it -> it.name().equals(name))
        .map(Machine::hosts)
        .map(it -> "`" + name + (written ? "` is on " : "` may be on ") + String.join(", ", it))
        .findFirst()
        .orElse("`" + name + "` may be nowhere");
  }
}
