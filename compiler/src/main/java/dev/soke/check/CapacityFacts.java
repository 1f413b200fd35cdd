package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Term;
import dev.soke.analysis.machine.Total;
import dev.soke.model.Bytes;
import dev.soke.model.Cores;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// Whether hosts have what the guests on them need.
final class CapacityFacts {
  private static final int TIGHT_PERCENT = 90;

  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private CapacityFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    CapacityFacts capacity = new CapacityFacts(estate);
    Guests.byHost(estate)
        .forEach((name, guests) -> {
          Host host = estate.hosts().get(name);
          if (host != null) {
            capacity.add(host, guests);
          }
        });
    return capacity.facts;
  }

  private void add(Host host, List<Guest> guests) {
    guests.forEach(it -> addWidth(host, it));
    addMemory(host, guests);
    Located<Cores> limit = host.vcpus();
    Total cores = cores(guests);
    if (limit != null && cores.high() > limit.value().thousandths()) {
      facts.add(
          new OnMachines.HostCrowded(
              host.name().value(),
              Measure.CORES.of(limit.value().thousandths()),
              cores.shown(),
              limit.span()));
    }
  }

  private Total cores(List<Guest> guests) {
    return new Total(Measure.CORES, guests.stream().map(it -> Guests.coresOf(estate, it)).toList());
  }

  private void addWidth(Host host, Guest guest) {
    Term cores = Guests.coresOf(estate, guest);
    if (cores.high() > host.cores().value().thousandths()) {
      facts.add(
          new OnMachines.GuestTooWide(
              guest.name().value(),
              Measure.CORES.of(cores.low(), cores.high()),
              host.name().value(),
              Measure.CORES.of(host.cores().value().thousandths()),
              guest.name().span()));
    }
  }

  private void addMemory(Host host, List<Guest> guests) {
    List<Term> terms = new ArrayList<>();
    guests.forEach(it -> terms.add(Guests.memoryOf(estate, it)));
    long reserve = host.reserve().value().count();
    terms.add(new Term("kept by the host", reserve, reserve));
    Total total = new Total(Measure.DATA, terms);
    Located<Bytes> memory = host.memory();
    long has = memory.value().count();
    String fit =
        total.low() > has
            ? "never"
            : total.high() > has ? "low" : total.high() > has / 100 * TIGHT_PERCENT ? "tight" : "";
    if (!fit.isEmpty()) {
      long asked = fit.equals("never") ? total.low() : total.high();
      facts.add(
          new OnMachines.HostShort(
              host.name().value(),
              fit,
              Measure.DATA.of(has),
              Measure.DATA.of(Math.abs(asked - has)),
              total.shown(),
              memory.span()));
    }
  }
}
