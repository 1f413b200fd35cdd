package dev.soke.check;

import dev.soke.analysis.confidence.Domains;
import dev.soke.model.Control;
import dev.soke.model.Council;
import dev.soke.model.Estate;
import dev.soke.model.Member;
import dev.soke.model.Status;
import dev.soke.model.Subsystem;
import dev.soke.model.Venue;
import dev.soke.model.Workstream;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Controls and the councils that decide in them, and whether work and what it brings fit.
final class ControlFacts {
  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private ControlFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    ControlFacts facts = new ControlFacts(estate);
    estate.controls().values().forEach(facts::addControl);
    estate.councils().values().forEach(facts::addCouncil);
    estate.subsystems().values().forEach(facts::addSubsystem);
    estate.venues().values().forEach(facts::addVenue);
    if (!estate.subsystems().isEmpty()) {
      estate.workstreams().values().forEach(facts::addWorkstream);
    }
    return facts.facts;
  }

  private void addControl(Control control) {
    Status status = control.status().value();
    facts.add(
        new OnPolicies.ControlFact(
            control.name().value(),
            control.workstream().value(),
            Words.of(status),
            status.isUsed(),
            control.evidence().size(),
            control.status().span()));
  }

  private void addCouncil(Council council) {
    List<Domains.Key> keys = council.members().stream().map(ControlFacts::key).toList();
    int needed = Math.toIntExact(council.needed().value());
    String missing =
        council.requires().stream()
            .map(Located::value)
            .filter(
                role -> council.members().stream().noneMatch(it -> it.role().value().equals(role)))
            .map(it -> "`" + it + "`")
            .collect(Collectors.joining(", "));
    facts.add(
        new OnPolicies.CouncilFact(
            council.name().value(),
            needed,
            keys.size(),
            Domains.independent(keys, needed),
            missing,
            council.needed().span()));
  }

  private static Domains.Key key(Member member) {
    List<String> ties = new ArrayList<>();
    ties.add("operator " + member.operator().value());
    Located<String> custodian = member.custodian();
    if (custodian != null) ties.add("custodian " + custodian.value());
    return new Domains.Key(ties);
  }

  private void addSubsystem(Subsystem subsystem) {
    Status status = subsystem.status().value();
    if (status.isUsed() && !subsystem.blockers().isEmpty()) {
      String blockers =
          subsystem.blockers().stream().map(Located::value).collect(Collectors.joining("; "));
      facts.add(
          new OnPolicies.SubsystemBlocked(
              subsystem.name().value(), Words.of(status), blockers, subsystem.status().span()));
    }
  }

  private void addVenue(Venue venue) {
    Located<String> hex = venue.hex();
    String right = "0x" + Long.toHexString(venue.id().value());
    if (hex != null && !hex.value().toLowerCase(Locale.ROOT).equals(right)) {
      facts.add(
          new OnPolicies.ChainNumber(
              venue.name().value(), venue.id().value(), hex.value(), right, hex.span()));
    }
  }

  private void addWorkstream(Workstream workstream) {
    String name = workstream.name().value();
    boolean brings =
        estate.subsystems().values().stream().anyMatch(it -> it.workstream().value().equals(name))
            || estate.controls().values().stream()
                .anyMatch(it -> it.workstream().value().equals(name));
    if (!brings) facts.add(new OnPolicies.WorkstreamIdle(name, workstream.name().span()));
  }
}
