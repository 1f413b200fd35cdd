package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.model.Address;
import dev.soke.model.BytesRange;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Ipv4;
import dev.soke.model.Nic;
import dev.soke.model.Node;
import dev.soke.model.Subnet;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The nodes of chains beside the virtual machines that they say they run in: both are written, and
/// must say the same. An estate without clusters keeps its machines elsewhere.
final class SeatOfNodeFacts {
  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();
  private final SequencedMap<Long, List<Guest>> guests = new TreeMap<>();

  private SeatOfNodeFacts(Estate estate) {
    this.estate = estate;
    for (Guest guest : Guests.all(estate)) {
      Located<Long> vmid = guest.vmid();
      if (vmid != null) guests.computeIfAbsent(vmid.value(), _ -> new ArrayList<>()).add(guest);
    }
  }

  static List<Fact> of(Estate estate) {
    if (estate.pves().isEmpty()) return List.of();
    SeatOfNodeFacts seats = new SeatOfNodeFacts(estate);
    estate.nodes().values().forEach(seats::addNode);
    return List.copyOf(seats.facts);
  }

  private void addNode(Node node) {
    Located<Long> vm = node.vm();
    if (vm == null) return;
    List<Guest> there = guests.getOrDefault(vm.value(), List.of());
    if (there.isEmpty()) {
      facts.add(new OnTopology.NodeUnseated(node.name().value(), vm.value(), vm.span()));
      return;
    }
    String host = node.host().value();
    Guest guest =
        there.stream()
            .filter(it -> host.equals(Words.orEmpty(it.host())))
            .findFirst()
            .orElse(there.getFirst());
    addTraits(node, guest);
  }

  private void addTraits(Node node, Guest guest) {
    Located<String> host = guest.host();
    if (host != null) {
      add(node, guest, "host", node.host().value(), host.value(), node.host().span());
    }
    Located<String> role = guest.role();
    if (role != null) {
      String said = Words.of(node.role().value());
      add(node, guest, "role", said, role.value(), node.role().span());
    }
    node.addresses().forEach(it -> addAddress(node, guest, it));
    BytesRange memory = Guests.memory(estate, guest);
    if (memory != null) {
      long wants = node.memory().value().count();
      long has = memory.low().count();
      facts.add(
          new OnTopology.NodeMemory(
              node.name().value(),
              guest.name().value(),
              wants,
              has,
              Measure.DATA.of(wants),
              Measure.DATA.of(has),
              node.memory().span(),
              guest.name().span()));
    }
  }

  /// An address is held against that of the interface on the same plane, where there is one.
  private void addAddress(Node node, Guest guest, Address address) {
    String plane = Words.orEmpty(address.plane());
    for (Nic nic : guest.nics()) {
      Subnet subnet = estate.subnets().get(Words.orEmpty(nic.subnet()));
      Located<Ipv4> has = nic.address();
      if (subnet != null && has != null && plane.equals(Words.orEmpty(subnet.plane()))) {
        String said = address.value().value().toString();
        add(node, guest, "address", said, has.value().toString(), address.value().span());
      }
    }
  }

  private void add(Node node, Guest guest, String trait, String said, String has, Span span) {
    facts.add(
        new OnTopology.NodeTrait(
            node.name().value(),
            guest.name().value(),
            trait,
            said,
            has,
            span,
            guest.name().span()));
  }
}
