package dev.soke.emit.route;

import dev.soke.analysis.confidence.Confidence;
import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.analysis.gate.Fault;
import dev.soke.analysis.gate.Gates;
import dev.soke.analysis.ruling.Breach;
import dev.soke.analysis.ruling.Ruling;
import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Whether a route may be used on a day, whatever its status is: with enough confidence, no gate
/// closed, and no law against it. Where a factor has no evidence that is not decided, which denies.
///
/// @param wanted the least confidence, in basis points
/// @param faults what its gates say
/// @param rulings what law says
record RouteVerdict(long wanted, Confidence confidence, List<Fault> faults, List<Ruling> rulings) {
  private static final String NO_EVIDENCE = "no-evidence-of-";

  /// The verdict on a route.
  ///
  /// @param all what law says to the whole estate on that day
  static RouteVerdict of(
      Estate estate, Route route, PolicyProfile profile, LocalDate day, List<Ruling> all) {
    Gates gates = new Gates(estate);
    List<Fault> faults = new ArrayList<>(gates.declared(route));
    faults.addAll(gates.inUse(route, day));
    String name = "route `" + route.name().value() + "`";
    return new RouteVerdict(
        profile.minConfidence().value(),
        RouteEvidence.confidence(route, RouteEvidence.parameters(profile), day),
        faults,
        all.stream().filter(it -> it.what().equals(name)).toList());
  }

  boolean permits() {
    return word().equals("PERMIT");
  }

  String word() {
    if (codes().stream().anyMatch(it -> it.startsWith(NO_EVIDENCE))) return "INDETERMINATE";
    boolean stopped = faults.stream().anyMatch(it -> it.obstacle().stops());
    boolean denied = rulings.stream().anyMatch(it -> !it.permits());
    boolean low = confidence.basisPoints() < wanted;
    return stopped || denied || low ? "DENY" : "PERMIT";
  }

  /// Whatever is to be known of the route, in one word each: what closes it and what warns.
  NavigableSet<String> codes() {
    NavigableSet<String> codes = new TreeSet<>();
    faults.forEach(it -> codes.add(token(it.obstacle())));
    for (Ruling ruling : rulings) {
      Breach breach = ruling.breach();
      if (breach != null) codes.add(token(breach));
    }
    for (Confidence.Part part : confidence.factors()) {
      if (part.evidence() == null) codes.add(NO_EVIDENCE + token(part.factor()));
    }
    if (confidence.basisPoints() < wanted) codes.add("low-confidence");
    return codes;
  }

  /// What is to be done by whoever uses it.
  NavigableSet<String> duties() {
    NavigableSet<String> duties = new TreeSet<>();
    rulings.stream().map(Ruling::duty).filter(it -> !it.isEmpty()).forEach(duties::add);
    return duties;
  }

  private static String token(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
