package dev.soke.emit.compose;

import dev.soke.emit.Data;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.source.Located;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a compose file is about, and how much of it is known when the file is written.
sealed interface Scope permits WholeEstate, OneCluster {
  /// The estate it belongs to.
  Estate estate();

  /// The name of the compose project.
  Data projectName();

  /// The services in it, by name.
  Collection<Service> services();

  /// The networks in it.
  Collection<Plane> planes();

  /// Whether a service is in it.
  default boolean runs(Located<String> service) {
    return services().stream().anyMatch(it -> it.name().equals(service));
  }

  /// The profiles of which one must be active for the service to run; none when it always runs.
  List<Located<String>> profiles(Service service);

  /// The value of a setting, its variables replaced as far as they are known; null where an
  /// optional variable has none, so that the setting is left out.
  @Nullable Data value(Setting setting);

  /// The name of the folders that hold what belongs to its cluster, as far as it is known.
  String clusterFolder();
}
