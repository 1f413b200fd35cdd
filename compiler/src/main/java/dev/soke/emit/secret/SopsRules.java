package dev.soke.emit.secret;

import dev.soke.analysis.SecretDemand;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Estate;
import dev.soke.model.Recipient;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `.sops.yaml`: for whom `sops` seals each file. Only public keys.
final class SopsRules {
  private SopsRules() {}

  static Artifact artifact(Estate estate, List<SecretDemand> demands) {
    List<Data> rules = demands.stream().map(SopsRules::rule).toList();
    Data root =
        Data.mapping(estate.header().name().span())
            .put("creation_rules", Data.sequence(rules))
            .build();
    return Yaml.artifact(".sops.yaml", root, "sops.schema.json");
  }

  private static Data rule(SecretDemand demand) {
    List<Span> keys = new ArrayList<>();
    demand.recipients().forEach(it -> keys.add(it.key().span()));
    String age = demand.recipients().stream().map(SopsRules::key).collect(Collectors.joining(","));
    String path = "(^|/)" + demand.path().replace(".", "\\.") + "$";
    return Data.mapping(demand.secret().name().span(), demand.cluster().name().span())
        .put("path_regex", Data.text(path))
        .put("age", new Data.Text(age, keys))
        .build();
  }

  private static String key(Recipient recipient) {
    return recipient.key().value();
  }
}
