package dev.soke.analysis;

import dev.soke.model.Estate;
import dev.soke.model.Health;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How long services may take to become healthy: each its start period and all its retries, one
/// that ends its deadline, and before that whatever it waits for.
public final class StartTime {
  private final Estate estate;
  private final SequencedMap<String, Service> services = new TreeMap<>();
  private final SequencedMap<String, Duration> known = new TreeMap<>();

  private StartTime(Estate estate, Closure closure) {
    this.estate = estate;
    closure.services().forEach(it -> services.put(it.name().value(), it));
  }

  /// The longest that any service of a cluster may take; nobody waits for anybody in a ring.
  public static Duration of(Estate estate, Closure closure) {
    StartTime times = new StartTime(estate, closure);
    Duration longest = Duration.ZERO;
    for (Service service : closure.services()) {
      Duration time = times.of(service);
      longest = time.compareTo(longest) > 0 ? time : longest;
    }
    return longest;
  }

  /// Without recursion, for a chain may be long.
  private Duration of(Service wanted) {
    Deque<Service> open = new ArrayDeque<>();
    open.push(wanted);
    while (!open.isEmpty()) {
      Service service = open.element();
      Service first = unknown(service);
      if (first == null) {
        known.put(service.name().value(), own(service).plus(longestBefore(service)));
        open.pop();
      } else {
        open.push(first);
      }
    }
    return known.getOrDefault(wanted.name().value(), Duration.ZERO);
  }

  private @Nullable Service unknown(Service service) {
    for (Located<String> name : awaited(service)) {
      Service awaited = services.get(name.value());
      if (awaited != null && !known.containsKey(name.value())) {
        return awaited;
      }
    }
    return null;
  }

  private Duration longestBefore(Service service) {
    Duration longest = Duration.ZERO;
    for (Located<String> name : awaited(service)) {
      Duration time = known.getOrDefault(name.value(), Duration.ZERO);
      longest = time.compareTo(longest) > 0 ? time : longest;
    }
    return longest;
  }

  private List<Located<String>> awaited(Service service) {
    List<Located<String>> awaited = new ArrayList<>(service.after());
    awaited.addAll(Sidecars.awaited(estate, service));
    return awaited;
  }

  private static Duration own(Service service) {
    if (service.oneShot().value()) {
      return service.deadline().value();
    }
    Health health = service.health();
    return health == null
        ? Duration.ZERO
        : health
            .startPeriod()
            .value()
            .plus(health.interval().value().multipliedBy(health.retries().value()));
  }
}
