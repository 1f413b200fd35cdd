package dev.soke.check;

import dev.soke.analysis.law.Codes;
import dev.soke.analysis.law.EstatePlaces;
import dev.soke.analysis.law.Places;
import dev.soke.model.Estate;
import dev.soke.model.Jurisdiction;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Score;
import dev.soke.model.Site;
import dev.soke.model.Status;
import dev.soke.model.Subsystem;
import dev.soke.model.Workstream;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Jurisdictions, policy profiles, subsystems and workstreams.
final class PolicyFacts {
  private final Estate estate;
  private final Places places;
  private final List<Fact> facts = new ArrayList<>();

  private PolicyFacts(Estate estate) {
    this.estate = estate;
    places = EstatePlaces.of(estate);
  }

  static List<Fact> of(Estate estate) {
    PolicyFacts facts = new PolicyFacts(estate);
    facts.addDay();
    if (!estate.jurisdictions().isEmpty()) {
      estate.sites().values().forEach(facts::addSite);
    }
    estate.jurisdictions().values().forEach(facts::addJurisdiction);
    estate.groups().values().stream()
        .filter(it -> it.members().isEmpty())
        .forEach(
            it -> facts.facts.add(new OnPolicies.GroupEmpty(it.name().value(), it.name().span())));
    estate.policyProfiles().values().forEach(facts::addProfile);
    estate.workstreams().values().forEach(facts::addWorkstream);
    estate.subsystems().values().forEach(facts::addSubsystem);
    return facts.facts;
  }

  private void addSite(Site site) {
    addFacet(site, "location", site.location());
    addFacet(site, "operator", site.operator());
    addFacet(site, "control-plane", site.controlPlane());
    addFacet(site, "key-custody", site.keyCustody());
  }

  private void addFacet(Site site, String facet, @Nullable Located<String> jurisdiction) {
    if (jurisdiction == null) {
      facts.add(new OnPolicies.FacetMissing(site.name().value(), facet, site.name().span()));
    }
  }

  private void addJurisdiction(Jurisdiction jurisdiction) {
    Located<String> name = jurisdiction.name();
    if (jurisdiction.parent() == null) {
      if (!Codes.isCountry(name.value())) {
        facts.add(
            new OnPolicies.JurisdictionUnknown(
                name.value(), Codes.isWithdrawn(name.value()), name.span()));
      }
      return;
    }
    List<String> around = List.copyOf(places.around(name.value()));
    String last = places.parents().get(around.getLast());
    if (name.value().equals(last)) {
      facts.add(
          new OnPolicies.JurisdictionRing(
              name.value(), String.join(" → ", around) + " → " + last, name.span()));
    }
  }

  private void addProfile(PolicyProfile profile) {
    addScore(profile);
    addTorn(profile);
    addEmpty(profile, "asset", profile.assets());
    addEmpty(profile, "mechanism", profile.mechanisms());
    addEmpty(profile, "jurisdiction", profile.jurisdictions());
    Located<String> supersedes = profile.supersedes();
    PolicyProfile before =
        supersedes == null ? null : estate.policyProfiles().get(supersedes.value());
    if (before != null) {
      addOrder(profile, before);
      addDays(profile, before);
      facts.addAll(new LooserFacts(profile, before).facts());
    }
  }

  private void addTorn(PolicyProfile profile) {
    for (Located<String> code : profile.jurisdictions()) {
      if (EstatePlaces.denied(profile, places, code.value()) != null) {
        facts.add(new OnPolicies.ProfileTorn(profile.name().value(), code.value(), code.span()));
      }
    }
  }

  private void addScore(PolicyProfile profile) {
    Score score = profile.score();
    if (score == null) return;
    long sum = score.weights().stream().mapToLong(Located::value).sum();
    if (sum != 10_000) {
      facts.add(new OnPolicies.ScoreWrong(profile.name().value(), sum, score.span()));
    }
  }

  private void addDay() {
    Located<LocalDate> day = estate.header().asOf();
    LocalDate asOf = estate.contents().asOf();
    if (day != null && asOf != null && day.value().isAfter(asOf)) {
      facts.add(new OnPolicies.DayAhead(day.value().toString(), asOf.toString(), day.span()));
    }
  }

  private void addEmpty(PolicyProfile profile, String what, List<Located<String>> permitted) {
    if (permitted.isEmpty()) {
      facts.add(new OnPolicies.ProfileEmpty(profile.name().value(), what, profile.name().span()));
    }
  }

  private void addOrder(PolicyProfile profile, PolicyProfile before) {
    if (profile.version().value() <= before.version().value()) {
      facts.add(
          new OnPolicies.ProfileNotNewer(
              profile.name().value(),
              profile.version().value(),
              before.name().value(),
              before.version().value(),
              profile.version().span(),
              before.version().span()));
    }
  }

  /// Of two that supersede each other the one that began last decides, so an open end is one: the
  /// day on which the next begins.
  private void addDays(PolicyProfile profile, PolicyProfile before) {
    LocalDate from = profile.from().value();
    Located<LocalDate> until = before.until();
    boolean meet = until == null ? from.isAfter(before.from().value()) : until.value().equals(from);
    if (!meet) {
      facts.add(
          new OnPolicies.ProfileDays(
              profile.name().value(),
              before.name().value(),
              until == null || until.value().isAfter(from),
              from.toString(),
              until == null ? "" : until.value().toString(),
              profile.from().span(),
              until == null ? before.name().span() : until.span()));
    }
  }

  private void addWorkstream(Workstream workstream) {
    if (workstream.gate().isEmpty()) {
      facts.add(new OnPolicies.WorkstreamOpen(workstream.name().value(), workstream.name().span()));
    }
  }

  private void addSubsystem(Subsystem subsystem) {
    Workstream workstream = estate.workstreams().get(subsystem.workstream().value());
    if (workstream != null) {
      Status status = subsystem.status().value();
      facts.add(
          new OnPolicies.SubsystemFact(
              subsystem.name().value(),
              workstream.name().value(),
              Words.of(status),
              status.isUsed(),
              workstream.evidence().size(),
              subsystem.status().span()));
    }
  }
}
