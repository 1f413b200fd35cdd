package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Estate;
import dev.soke.model.PveCluster;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Whether the hosts of a cluster come to agree in time: limits of its quorum service, after the
/// manual of Proxmox VE.
final class VoteFacts {
  private static final Duration NEAR = Duration.ofMillis(5);
  private static final Duration FAR = Duration.ofMillis(10);
  private static final int FEW_HOSTS = 3;

  private VoteFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    Pve.all(estate).forEach(it -> add(facts, it));
    return facts;
  }

  private static void add(List<Fact> facts, Pve pve) {
    PveCluster cluster = pve.cluster();
    int hosts = pve.hosts().size();
    if (cluster.qdevice().value() && hosts % 2 == 1) {
      facts.add(fault("quorum-device-for-odd", pve, "" + hosts, cluster.qdevice().span()));
    }
    Located<Duration> roundTrip = cluster.roundTrip();
    if (roundTrip != null && hosts > 1) {
      boolean far = roundTrip.value().compareTo(FAR) >= 0 && hosts > FEW_HOSTS;
      String has = "" + roundTrip.value().toMillis();
      if (far) {
        facts.add(fault("hosts-too-far-apart", pve, has, roundTrip.span()));
      } else if (roundTrip.value().compareTo(NEAR) >= 0) {
        facts.add(fault("hosts-far-apart", pve, has, roundTrip.span()));
      }
    }
    boolean moves = pve.guests().stream().anyMatch(it -> it.ha() != null);
    if (moves && hosts > 1 && cluster.links().value() < 2) {
      facts.add(fault("quorum-on-one-link", pve, "one network", cluster.name().span()));
    } else if (moves && hosts > 1 && cluster.sharedLink().value()) {
      String has = "the network of its storages";
      facts.add(fault("quorum-on-one-link", pve, has, cluster.sharedLink().span()));
    }
  }

  private static Fact fault(String fault, Pve pve, String has, Span span) {
    return new OnMachines.MachineFault(fault, pve.name(), "", has, "", span);
  }
}
