package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.Bytes;
import dev.soke.model.BytesRange;
import dev.soke.model.CoresRange;
import dev.soke.model.Estate;
import dev.soke.model.Host;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Whether the memory and the processors of virtual machines go with each other and with their
/// hosts.
record VmFacts(Pve pve, Vm vm, List<Fact> facts) {
  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      pve.guests().stream()
          .filter(Vm.class::isInstance)
          .map(Vm.class::cast)
          .map(it -> new VmFacts(pve, it, facts))
          .forEach(VmFacts::add);
    }
    return facts;
  }

  private void add() {
    BytesRange memory = Guests.memory(pve.estate(), vm);
    if (memory != null) {
      addMemory(memory.low().count());
      addNode(memory.high().count());
    }
    Located<Bytes> hotplug = vm.memoryHotplug();
    if (hotplug != null && !vm.numa().value()) {
      facts.add(fault("hotplug-without-numa", "", "", "", hotplug));
    }
    addProcessor();
  }

  private void addMemory(long memory) {
    long balloon = vm.balloon().value().count();
    if (balloon > memory) {
      facts.add(fault("balloon-above-memory", "", of(balloon), of(memory), vm.balloon()));
    }
    Located<Bytes> pages = vm.hugepages();
    if (pages == null) return;
    long page = pages.value().count();
    if (!vm.numa().value()) {
      facts.add(fault("pages-without-numa", "", of(page), "", pages));
    } else if (page == 0 || memory % page != 0) {
      facts.add(fault("pages-do-not-fit", "", of(memory), of(page), pages));
    }
  }

  /// A machine larger than a NUMA node has memory far from some of its processors.
  private void addNode(long memory) {
    Host host = pve.host(vm.host());
    if (host == null || host.numaNodes().value() < 2 || vm.numa().value()) return;
    long nodes = host.numaNodes().value();
    CoresRange cores = Guests.cores(pve.estate(), vm);
    long wide = cores == null ? 0 : cores.high().thousandths();
    long nodeMemory = host.memory().value().count() / nodes;
    long nodeCores = host.cores().value().thousandths() / nodes;
    if (memory > nodeMemory || wide > nodeCores) {
      String has = of(memory) + " and " + Measure.CORES.of(wide);
      String wants = of(nodeMemory) + " and " + Measure.CORES.of(nodeCores);
      String name = host.name().value();
      facts.add(fault("wider-than-numa-node", name, has, wants, vm.name()));
    }
  }

  /// A machine that sees the processor of its host cannot go on with another one.
  private void addProcessor() {
    if (!vm.cpu().value().equals("host")) return;
    NavigableSet<String> models = new TreeSet<>();
    for (String name : pve.reach(vm)) {
      pve.hosts().stream()
          .filter(it -> it.name().value().equals(name))
          .map(it -> Words.orEmpty(it.cpu()))
          .forEach(models::add);
    }
    if (models.size() > 1) {
      models.remove("");
      String told = String.join(", ", models);
      facts.add(fault("processors-differ", told, "", "", vm.cpu()));
    }
  }

  private Fact fault(String fault, String other, String has, String wants, Located<?> at) {
    String name = vm.name().value();
    return new OnMachines.MachineFault(fault, name, other, has, wants, at.span());
  }

  private static String of(long bytes) {
    return Measure.DATA.of(bytes);
  }
}
