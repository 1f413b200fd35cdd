package dev.soke.check;

import dev.soke.model.Address;
import dev.soke.model.Cidr;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fixed addresses of services.
final class AddressFacts {
  private record Taken(String service, Address address) {}

  private final Estate estate;
  private final SequencedMap<String, Taken> taken = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private AddressFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    AddressFacts addresses = new AddressFacts(estate);
    for (Service service : estate.services().values()) {
      service.addresses().forEach(address -> addresses.add(service, address));
    }
    return addresses.facts;
  }

  private void add(Service service, Address address) {
    Plane plane = plane(service, address);
    if (plane == null) {
      return;
    }
    String name = service.name().value();
    String planeName = plane.name().value();
    String text = address.value().toString();
    Cidr subnet = plane.subnet().value();
    boolean inside = subnet.addresses().contains(address.value().value().bits());
    facts.add(
        new OnPlanes.AddressFact(
            name, planeName, text, inside, subnet.toString(), address.value().span()));
    Taken first = taken.putIfAbsent(planeName + " " + text, new Taken(name, address));
    if (first != null) {
      facts.add(
          new OnPlanes.AddressTwice(
              name,
              first.service,
              planeName,
              text,
              address.value().span(),
              first.address.value().span()));
    }
  }

  /// The plane it names; else, among those of its service, the one whose subnet holds it, or the
  /// first.
  private @Nullable Plane plane(Service service, Address address) {
    Located<String> named = address.plane();
    if (named != null) {
      return estate.planes().get(named.value());
    }
    List<Plane> planes = new ArrayList<>();
    for (String name : Words.distinct(service.planes()).keySet()) {
      Plane plane = estate.planes().get(name);
      if (plane != null) {
        planes.add(plane);
      }
    }
    long bits = address.value().value().bits();
    return planes.stream()
        .filter(it -> it.subnet().value().addresses().contains(bits))
        .findFirst()
        .orElse(planes.isEmpty() ? null : planes.getFirst());
  }
}
