package dev.soke.analysis.gate;

import dev.soke.model.Estate;
import dev.soke.model.LimitSide;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.RouteLimit;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the limits of a route can be, and carry its amount.
record LimitGate(Estate estate, Route route) {
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    Located<Long> least = route.least();
    if (least != null && least.value() > route.amount().value()) {
      String detail = least.value() + " at least, " + route.amount().value() + " at most";
      faults.add(fault(Obstacle.AMOUNTS_CROSSED, detail, least));
    }
    route.limits().forEach(it -> addLimit(it, faults));
    RouteLimit out = limit(LimitSide.OUTBOUND);
    RouteLimit in = limit(LimitSide.INBOUND);
    if (out != null && in != null && out.capacity().value() > in.capacity().value()) {
      String detail =
          out.capacity().value() + " can leave, " + in.capacity().value() + " can arrive";
      faults.add(fault(Obstacle.LIMITS_CROSSED, detail, out.capacity()));
    }
    return faults;
  }

  private @Nullable RouteLimit limit(LimitSide side) {
    return route.limits().stream().filter(it -> it.side().value() == side).findFirst().orElse(null);
  }

  private void addLimit(RouteLimit limit, List<Fault> faults) {
    long capacity = limit.capacity().value();
    long amount = route.amount().value();
    if (limit.refill().value() > capacity) {
      String detail = limit.refill().value() + " a second, of " + capacity;
      faults.add(fault(Obstacle.LIMIT_REFUSED, detail, limit.refill()));
    } else if (amount > capacity) {
      faults.add(fault(Obstacle.ABOVE_LIMIT, amount + " of " + capacity, route.amount()));
    } else {
      addWait(limit, faults);
    }
  }

  /// How long an empty bucket takes until one transfer can go: `⌈amount ÷ refill⌉` seconds.
  private void addWait(RouteLimit limit, List<Fault> faults) {
    PolicyProfile profile = estate.policyProfiles().get(route.profile().value());
    @Nullable Located<Duration> most = profile == null ? null : profile.maxWait();
    long wait = Math.ceilDiv(route.amount().value(), limit.refill().value());
    if (most != null && wait > most.value().toSeconds()) {
      String detail = wait + " s, at most " + most.value().toSeconds() + " s";
      faults.add(fault(Obstacle.SLOW_REFILL, detail, limit.refill()));
    }
  }

  private Fault fault(Obstacle obstacle, String detail, Located<?> at) {
    return new Fault(obstacle, route.name().value(), detail, at.span());
  }
}
