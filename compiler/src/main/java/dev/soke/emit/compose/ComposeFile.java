package dev.soke.emit.compose;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Header;
import dev.soke.model.Secret;
import dev.soke.model.Service;
import dev.soke.model.Store;
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
            .putUnlessEmpty("networks", new Networks(scope).data())
            .putUnlessEmpty("volumes", volumes())
            .putUnlessEmpty("configs", Configs.data(scope))
            .putUnlessEmpty("secrets", secrets())
            .put("x-soke", new SelfDescription(scope).data())
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
}
