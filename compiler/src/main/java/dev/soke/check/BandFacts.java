package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.PveCluster;
import dev.soke.model.VmidBand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whether the numbers of one role are those of another, too.
final class BandFacts {
  private BandFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    estate.pves().values().forEach(it -> add(it, facts));
    return facts;
  }

  private static void add(PveCluster pve, List<Fact> facts) {
    List<VmidBand> bands =
        pve.bands().stream()
            .sorted(Comparator.comparingLong((VmidBand it) -> it.numbers().value().low()))
            .toList();
    for (int at = 1; at < bands.size(); at++) {
      VmidBand before = bands.get(at - 1);
      VmidBand band = bands.get(at);
      if (band.numbers().value().overlaps(before.numbers().value())) {
        facts.add(
            new OnMachines.MachineFault(
                "bands-overlap",
                band.name().value(),
                before.name().value(),
                before.numbers().value().toString(),
                "",
                band.numbers().span()));
      }
    }
  }
}
