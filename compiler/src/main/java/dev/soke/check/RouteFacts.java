package dev.soke.check;

import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.analysis.law.EstatePlaces;
import dev.soke.analysis.law.Places;
import dev.soke.model.Estate;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Status;
import dev.soke.model.Venue;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Routes: whether their profile permits them, and whether their evidence carries them.
final class RouteFacts {
  private final Estate estate;
  private final Places places;
  private final SequencedMap<String, Route> seen = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private RouteFacts(Estate estate) {
    this.estate = estate;
    places = EstatePlaces.of(estate);
  }

  static List<Fact> of(Estate estate) {
    RouteFacts facts = new RouteFacts(estate);
    estate.routes().values().forEach(facts::add);
    return facts.facts;
  }

  private void add(Route route) {
    addEnds(route);
    PolicyProfile profile = estate.policyProfiles().get(route.profile().value());
    LocalDate asOf = estate.contents().asOf();
    if (profile == null) {
      return;
    }
    addListed(route, profile, "asset", route.asset(), profile.assets());
    addListed(route, profile, "mechanism", route.mechanism(), profile.mechanisms());
    addDenied(route, profile);
    addJurisdictions(route, profile);
    Status status = route.status().value();
    boolean used = asOf != null && status.isUsed();
    String name = route.name().value();
    route
        .evidence()
        .forEach(it -> facts.addAll(EvidenceFacts.of(estate, name, it, used ? asOf : null)));
    facts.addAll(EvidenceFacts.falling(name, route.evidence()));
    route.evidence().forEach(it -> addParties(route, profile, it));
    if (asOf != null && used) {
      addForce(route, profile, asOf);
      facts.addAll(new ScoreFacts(route, profile, asOf).facts());
    }
  }

  private void addEnds(Route route) {
    String name = route.name().value();
    if (route.from().value().equals(route.to().value())) {
      facts.add(new OnPolicies.RouteRound(name, route.to().value(), route.to().span()));
    }
    String lane =
        String.join(
            " ",
            route.from().value(),
            route.to().value(),
            route.asset().value(),
            route.mechanism().value());
    Route other = seen.putIfAbsent(lane, route);
    if (other != null) {
      facts.add(
          new OnPolicies.RouteTwice(
              name, other.name().value(), route.name().span(), other.name().span()));
    }
  }

  private void addListed(
      Route route,
      PolicyProfile profile,
      String what,
      Located<String> name,
      List<Located<String>> listed) {
    if (listed.stream().noneMatch(it -> it.value().equals(name.value()))) {
      facts.add(
          new OnPolicies.RouteUnlisted(
              route.name().value(),
              profile.name().value(),
              what,
              name.value(),
              listed.stream().map(it -> "`" + it.value() + "`").collect(Collectors.joining(", ")),
              name.span(),
              profile.name().span()));
    }
  }

  /// Both ends are where the profile is for; what it denies has its own finding.
  private void addJurisdictions(Route route, PolicyProfile profile) {
    for (Located<String> end : List.of(route.from(), route.to())) {
      Venue venue = estate.venues().get(end.value());
      if (venue == null || profile.jurisdictions().isEmpty()) continue;
      for (Located<String> code : venue.jurisdictions()) {
        boolean listed =
            places.around(code.value()).stream()
                .anyMatch(
                    it -> profile.jurisdictions().stream().anyMatch(of -> of.value().equals(it)));
        if (!listed && EstatePlaces.denied(profile, places, code.value()) == null) {
          addListed(
              route,
              profile,
              "jurisdiction",
              new Located<>(code.value(), end.span()),
              profile.jurisdictions());
        }
      }
    }
  }

  /// A route that is used needs a profile that is in force.
  private void addForce(Route route, PolicyProfile profile, LocalDate asOf) {
    String why = whyNotInForce(profile, asOf);
    if (!why.isEmpty()) {
      facts.add(
          new OnPolicies.ProfileNotInForce(
              route.name().value(), profile.name().value(), why, route.profile().span()));
    }
  }

  private String whyNotInForce(PolicyProfile profile, LocalDate asOf) {
    if (asOf.isBefore(profile.from().value())) return "it begins on " + profile.from();
    Located<LocalDate> until = profile.until();
    if (until != null && !asOf.isBefore(until.value())) return "it ended on " + until;
    Located<LocalDate> revoked = profile.revoked();
    if (revoked != null && !asOf.isBefore(revoked.value())) return "it was revoked on " + revoked;
    return estate.policyProfiles().values().stream()
        .filter(it -> supersedes(it, profile))
        .filter(it -> !asOf.isBefore(it.from().value()))
        .map(it -> "`" + it.name() + "` took its place on " + it.from())
        .findFirst()
        .orElse("");
  }

  private static boolean supersedes(PolicyProfile profile, PolicyProfile other) {
    Located<String> before = profile.supersedes();
    return before != null && before.value().equals(other.name().value());
  }

  private void addDenied(Route route, PolicyProfile profile) {
    for (EstatePlaces.Touched touched : EstatePlaces.touched(estate, route)) {
      String code = touched.jurisdiction().value();
      String denied = EstatePlaces.denied(profile, places, code);
      if (denied != null) {
        facts.add(
            new OnPolicies.RouteDenied(
                route.name().value(),
                profile.name().value(),
                code,
                denied,
                touched.by(),
                touched.jurisdiction().span()));
      }
    }
  }

  private void addParties(Route route, PolicyProfile profile, EvidenceRecord record) {
    RouteEvidence.Parties parties = RouteEvidence.parties(record);
    if (parties != null) {
      facts.add(
          new OnPolicies.RouteParties(
              route.name().value(),
              record.name().value(),
              parties.needed(),
              parties.keys(),
              parties.independent(),
              profile.minDomains().value(),
              record.name().span()));
    }
  }
}
