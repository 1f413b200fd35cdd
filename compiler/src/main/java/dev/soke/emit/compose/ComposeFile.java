package dev.soke.emit.compose;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Header;
import dev.soke.model.Plane;
import dev.soke.model.Secret;
import dev.soke.model.Service;
import dev.soke.model.Store;
import dev.soke.source.Located;
import java.util.List;
import java.util.TreeSet;

/// A compose file, flat: no anchors, no fragments to merge.
record ComposeFile(Scope scope) {
  private static final String SCHEMA = "compose.schema.json";

  Artifact at(String path) {
    Header header = scope.estate().header();
    Data root =
        Data.mapping(header.name().span())
            .put("name", scope.projectName())
            .put("services", services())
            .putUnlessEmpty("networks", networks(header))
            .putUnlessEmpty("volumes", volumes())
            .putUnlessEmpty("secrets", secrets())
            .build();
    return Yaml.artifact(path, root, SCHEMA);
  }

  private Data services() {
    Data.MappingBuilder services = Data.mapping();
    for (Service service : scope.services()) {
      services.put(service.name().value(), new ServiceBlock(scope, service).data());
    }
    return services.build();
  }

  /// One network a plane, with no way out, and always with its subnet: without one compose replaces
  /// containers on every run.
  private Data networks(Header header) {
    Data.MappingBuilder networks = Data.mapping();
    for (Plane plane : scope.planes()) {
      Located<?> subnet = plane.subnet();
      Data range =
          Data.mapping().put("subnet", Data.text(subnet.toString(), subnet.span())).build();
      Data network =
          Data.mapping(plane.name().span())
              .put("driver", Data.text("bridge"))
              .put("internal", Data.flag(true))
              .put("ipam", Data.mapping().put("config", Data.sequence(List.of(range))).build())
              .put("labels", label(header, "plane", plane.name()))
              .build();
      networks.put(plane.name().value(), network);
    }
    return networks.build();
  }

  private Data volumes() {
    Data.MappingBuilder volumes = Data.mapping();
    for (Store store : scope.estate().stores().values()) {
      if (scope.runs(store.keeper())) {
        volumes.put(store.name().value(), Data.mapping(store.name().span()).build());
      }
    }
    return volumes.build();
  }

  private Data secrets() {
    TreeSet<String> read = new TreeSet<>();
    for (Service service : scope.services()) {
      service.secrets().forEach(secret -> read.add(secret.value()));
    }
    Data.MappingBuilder secrets = Data.mapping();
    for (Secret secret : scope.estate().secrets().values()) {
      if (read.contains(secret.name().value()) && !SecretFiles.isEnvironment(secret)) {
        Data file = SecretFiles.path(secret, scope);
        secrets.put(
            secret.name().value(), Data.mapping(secret.name().span()).put("file", file).build());
      }
    }
    return secrets.build();
  }

  private static Data label(Header header, String name, Located<String> value) {
    return Data.mapping().put(header.labelPrefix() + "." + name, Data.text(value)).build();
  }
}
