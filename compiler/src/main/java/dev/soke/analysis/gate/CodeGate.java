package dev.soke.analysis.gate;

import dev.soke.model.AuditState;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.RouteIncident;
import dev.soke.model.UpgradeAuthority;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether somebody can change the code under way, whether what runs was audited, and what went
/// wrong with it.
record CodeGate(Route route, PolicyProfile profile, @Nullable LocalDate day) {
  private static final Duration COOL_DOWN = Duration.ofDays(30);

  List<Fault> upgrade(EvidenceRecord record) {
    Located<UpgradeAuthority> authority = record.upgrade();
    if (authority == null || authority.value() == UpgradeAuthority.IMMUTABLE) {
      return List.of();
    }
    Located<Duration> least = profile.minUpgradeDelay();
    Located<Duration> delay = record.delay();
    long known = delay == null ? 0 : delay.value().toSeconds();
    if (authority.value() == UpgradeAuthority.SINGLE_KEY) {
      return List.of(fault(Obstacle.CHANGEABLE, "one key is enough", authority.span()));
    }
    if (least != null && known < least.value().toSeconds()) {
      String detail =
          "it is known for " + known + " s before, of at least " + least.value().toSeconds() + " s";
      return List.of(fault(Obstacle.CHANGEABLE, detail, authority.span()));
    }
    return List.of();
  }

  List<Fault> assurance(EvidenceRecord record) {
    List<Fault> faults = new ArrayList<>();
    Located<AuditState> audit = record.audit();
    if (audit != null && audit.value() != AuditState.DEPLOYED) {
      faults.add(fault(Obstacle.AUDIT_OLD, "`" + word(audit.value()) + "`", audit.span()));
    }
    record.incidents().forEach(it -> addIncident(it, faults));
    return faults;
  }

  private void addIncident(RouteIncident incident, List<Fault> faults) {
    Located<LocalDate> until = incident.until();
    String severity = word(incident.severity().value());
    LocalDate now = day;
    if (until == null || (now != null && until.value().isAfter(now))) {
      faults.add(fault(Obstacle.HALTED, "an incident (" + severity + ") is open", incident.span()));
    } else if (now != null) {
      Located<Duration> own = profile.coolDown();
      long days = now.toEpochDay() - until.value().toEpochDay();
      long most = (own == null ? COOL_DOWN : own.value()).toDays();
      if (days < most) {
        String detail = "over for " + days + " of " + most + " days (" + severity + ")";
        faults.add(fault(Obstacle.COOLING, detail, until.span()));
      }
    }
  }

  private Fault fault(Obstacle obstacle, String detail, Span at) {
    return new Fault(obstacle, route.name().value(), detail, at);
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
