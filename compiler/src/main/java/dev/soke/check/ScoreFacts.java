package dev.soke.check;

import dev.soke.analysis.confidence.Confidence;
import dev.soke.analysis.confidence.Evidence;
import dev.soke.analysis.confidence.Factor;
import dev.soke.analysis.confidence.Parameters;
import dev.soke.analysis.confidence.Remedy;
import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.analysis.confidence.Validity;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the evidence of a route that is used is worth on a day, and which factors have none.
record ScoreFacts(Route route, PolicyProfile profile, LocalDate asOf) {
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    List<Evidence> evidence = RouteEvidence.of(route);
    for (Factor factor : Factor.values()) {
      if (route.evidence().stream().noneMatch(it -> isOf(it, factor))) {
        facts.add(
            new OnPolicies.FactorMissing(route.name().value(), word(factor), route.name().span()));
      }
    }
    Parameters parameters = RouteEvidence.parameters(profile);
    Confidence found = RouteEvidence.confidence(route, parameters, asOf);
    int wanted = Math.toIntExact(profile.minConfidence().value());
    long now = RouteEvidence.seconds(asOf);
    long until = Validity.until(evidence, parameters, route.amount().value(), now, wanted);
    facts.add(
        new OnPolicies.RouteScore(
            route.name().value(),
            found.basisPoints(),
            wanted,
            word(found.weakest().factor()),
            digits(found.weakest().value()),
            digits(Remedy.needed(found, parameters, wanted / 10_000.0)),
            until < now + profile.minHorizon().value().toSeconds(),
            Instant.ofEpochSecond(Math.max(until, now)).toString(),
            route.name().span()));
    return facts;
  }

  private static boolean isOf(EvidenceRecord record, Factor factor) {
    return record.factor().value().name().equals(factor.name());
  }

  private static String word(Factor factor) {
    return factor.name().toLowerCase(Locale.ROOT);
  }

  private static String digits(double value) {
    return value > 1 ? "" : String.format(Locale.ROOT, "%.6f", value);
  }
}
