package dev.soke.analysis;

import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Service;
import dev.soke.model.Transport;
import dev.soke.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What services have to do with the sidecars of the transports that their planes travel over.
public final class Sidecars {
  private Sidecars() {}

  /// Planes in the order in which sidecars list them, then the remaining ones by name.
  ///
  /// @param running the services of which the sidecars count, by name
  /// @param planes the planes, by name
  static List<Plane> inOrder(
      Estate estate, SequencedMap<String, Service> running, SequencedMap<String, Plane> planes) {
    SequencedMap<String, Plane> ordered = new LinkedHashMap<>();
    for (Service service : running.values()) {
      if (isSidecar(estate, service)) {
        for (Located<String> name : service.planes()) {
          Plane plane = planes.get(name.value());
          if (plane != null) {
            ordered.putIfAbsent(name.value(), plane);
          }
        }
      }
    }
    planes.forEach(ordered::putIfAbsent);
    return List.copyOf(ordered.values());
  }

  /// The sidecars that must be healthy before a service starts, by name, each where its transport
  /// asks for it. A sidecar does not wait for itself.
  public static List<Located<String>> awaited(Estate estate, Service service) {
    SequencedMap<String, Located<String>> awaited = new TreeMap<>();
    for (Located<String> name : service.planes()) {
      Plane plane = estate.planes().get(name.value());
      Transport transport =
          plane == null ? null : estate.transports().get(plane.transport().value());
      Located<String> sidecar = transport == null ? null : transport.sidecar();
      if (sidecar != null && !sidecar.equals(service.name())) {
        awaited.putIfAbsent(sidecar.value(), sidecar);
      }
    }
    return List.copyOf(awaited.values());
  }

  private static boolean isSidecar(Estate estate, Service service) {
    return estate.transports().values().stream()
        .anyMatch(it -> service.name().equals(it.sidecar()));
  }
}
