package dev.soke;

import dev.soke.check.Fact;
import dev.soke.check.OnPolicies;
import dev.soke.emit.registry.RegistryState;
import dev.soke.model.Estate;
import dev.soke.model.Registry;
import java.util.ArrayList;
import java.util.List;

/// What keeps the registries of an estate from being told what it wants: they are compared with the
/// canonical profiles, so of estates that can be built.
record Registries(Estate estate) {
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Registry registry : estate.registries().values()) {
      for (RegistryState.Fault fault : new RegistryState(estate, registry).faults()) {
        facts.add(
            new OnPolicies.RegistryFault(
                fault.kind(), registry.name().value(), fault.detail(), fault.span()));
      }
    }
    return facts;
  }
}
