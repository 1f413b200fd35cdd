package dev.soke.analysis.gate;

import dev.soke.model.Estate;
import dev.soke.model.Linkage;
import dev.soke.model.Mechanism;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Status;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether the mechanism serves both ends, comes back where that is promised, and holds the two
/// sides of an exchange together.
record ServiceGate(Estate estate, Route route) {
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    Mechanism mechanism = estate.mechanisms().get(route.mechanism().value());
    if (mechanism != null) {
      addServed(mechanism, route.from(), faults);
      addServed(mechanism, route.to(), faults);
      addLinkage(mechanism, faults);
    }
    if (route.bothWays().value() && estate.routes().values().stream().noneMatch(this::comesBack)) {
      String back = "`" + route.to() + "` to `" + route.from() + "`";
      faults.add(fault(Obstacle.NO_WAY_BACK, back, route.bothWays()));
    }
    return faults;
  }

  /// What is only planned may wait for a chain to be listed.
  private void addServed(Mechanism mechanism, Located<String> end, List<Fault> faults) {
    boolean known = !mechanism.lists().isEmpty() && route.status().value() != Status.PLANNED;
    if (known && mechanism.lists().stream().noneMatch(it -> it.value().equals(end.value()))) {
      faults.add(fault(Obstacle.NOT_SERVED, "`" + end.value() + "`", end));
    }
  }

  private boolean comesBack(Route other) {
    return other.status().value() != Status.RETIRED
        && other.from().value().equals(route.to().value())
        && other.to().value().equals(route.from().value())
        && other.asset().value().equals(route.asset().value())
        && other.mechanism().value().equals(route.mechanism().value());
  }

  private void addLinkage(Mechanism mechanism, List<Fault> faults) {
    PolicyProfile profile = estate.policyProfiles().get(route.profile().value());
    @Nullable Located<Linkage> least = profile == null ? null : profile.minLinkage();
    Linkage offered = mechanism.linkage().value();
    if (least != null && offered.compareTo(least.value()) < 0) {
      String detail =
          "`" + word(offered) + "`, and the profile asks for `" + word(least.value()) + "`";
      faults.add(fault(Obstacle.WEAK_LINKAGE, detail, route.mechanism()));
    }
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private Fault fault(Obstacle obstacle, String detail, Located<?> at) {
    return new Fault(obstacle, route.name().value(), detail, at.span());
  }
}
