package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.PveCluster;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who the guests of a cluster are.
final class GuestFacts {
  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private GuestFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    GuestFacts guests = new GuestFacts(estate);
    estate.pves().values().forEach(guests::addBands);
    estate.vmTemplates().values().forEach(guests::addTemplate);
    Guests.all(estate).forEach(guests::addGuest);
    return guests.facts;
  }

  /// How a guest is called in texts.
  static String kind(Guest guest) {
    return guest instanceof Vm ? "vm" : "container";
  }

  private void addBands(PveCluster pve) {
    pve.bands()
        .forEach(it ->
            facts.add(
                new OnMachines.BandFact(
                    pve.name().value(),
                    it.name().value(),
                    it.numbers().value().low(),
                    it.numbers().value().high(),
                    it.numbers().span())));
  }

  private void addTemplate(VmTemplate template) {
    add("vm-template", template.name(), template.pve(), template.vmid(), "");
    addHost(template.name(), template.pve(), template.host());
  }

  private void addGuest(Guest guest) {
    add(kind(guest), guest.name(), guest.pve(), guest.vmid(), Words.orEmpty(guest.role()));
    addHost(guest.name(), guest.pve(), guest.host());
    if (Guests.cores(estate, guest) == null) {
      addUnsized(guest, "cores");
    } else if (Guests.memory(estate, guest) == null) {
      addUnsized(guest, "memory");
    }
  }

  private void add(
      String kind,
      Located<String> name,
      Located<String> pve,
      @Nullable Located<Long> vmid,
      String role) {
    Span span = vmid == null ? name.span() : vmid.span();
    facts.add(
        new OnMachines.GuestFact(
            kind,
            name.value(),
            pve.value(),
            vmid == null ? 0 : vmid.value(),
            role,
            name.span(),
            span));
  }

  private void addHost(
      Located<String> name, Located<String> pve, @Nullable Located<String> placed) {
    Host host = placed == null ? null : estate.hosts().get(placed.value());
    if (host != null && placed != null && !host.pve().value().equals(pve.value())) {
      facts.add(
          new OnMachines.GuestAstray(
              name.value(), pve.value(), host.name().value(), host.pve().value(), placed.span()));
    }
  }

  private void addUnsized(Guest guest, String what) {
    facts.add(
        new OnMachines.GuestUnsized(kind(guest), guest.name().value(), what, guest.name().span()));
  }
}
