package dev.soke.check;

import dev.soke.analysis.gate.Fault;
import dev.soke.analysis.gate.Gates;
import dev.soke.analysis.gate.Ways;
import dev.soke.model.Estate;
import dev.soke.model.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Obstacles to routes, and to ways over several of them. What evidence shows counts for routes
/// that are used.
record GateOfRouteFacts(Estate estate) {
  static List<Fact> of(Estate estate) {
    return new GateOfRouteFacts(estate).facts();
  }

  private List<Fact> facts() {
    Gates gates = new Gates(estate);
    LocalDate day = estate.contents().asOf();
    List<Fault> faults = new ArrayList<>();
    for (Route route : estate.routes().values()) {
      faults.addAll(gates.declared(route));
      if (route.status().value().isUsed()) faults.addAll(gates.inUse(route, day));
    }
    if (day != null) {
      Ways ways = new Ways(estate, day);
      estate.ways().values().forEach(it -> faults.addAll(ways.faults(it)));
    }
    return faults.stream().distinct().map(GateOfRouteFacts::fact).toList();
  }

  private static Fact fact(Fault fault) {
    return new OnPolicies.RouteObstacle(
        Words.of(fault.obstacle()),
        fault.subject(),
        fault.detail(),
        fault.obstacle().stops(),
        fault.span());
  }
}
