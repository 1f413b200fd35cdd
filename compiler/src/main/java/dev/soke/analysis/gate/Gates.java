package dev.soke.analysis.gate;

import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every obstacle to the routes of an estate. All gates are asked, so that a report is complete.
public record Gates(Estate estate) {
  /// The obstacles to a route that stand whatever its evidence says.
  public List<Fault> declared(Route route) {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(new ServiceGate(estate, route).faults());
    faults.addAll(new TokenGate(estate, route).faults());
    faults.addAll(new LimitGate(estate, route).faults());
    return faults;
  }

  /// The obstacles that evidence shows, or that only a route in use has.
  ///
  /// @param day the day on which evidence is read; null leaves out what depends on it
  public List<Fault> inUse(Route route, @Nullable LocalDate day) {
    PolicyProfile profile = profile(route);
    return profile == null ? List.of() : new EvidenceGate(estate, route, profile, day).faults();
  }

  private @Nullable PolicyProfile profile(Route route) {
    return estate.policyProfiles().get(route.profile().value());
  }
}
