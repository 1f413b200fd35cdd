package dev.soke.emit.secret;

import dev.soke.analysis.SecretDemand;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Times;
import dev.soke.emit.Yaml;
import dev.soke.model.Estate;
import dev.soke.model.Recipient;
import dev.soke.model.Secret;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;

/// `secrets/required.yaml`: what people must seal, by name and path; never a value.
final class RequiredSecrets {
  private RequiredSecrets() {}

  static Artifact artifact(Estate estate, List<SecretDemand> demands) {
    Located<String> name = estate.header().name();
    SequencedMap<String, List<SecretDemand>> files = new TreeMap<>();
    for (SecretDemand demand : demands) {
      String secret = demand.secret().name().value();
      files.computeIfAbsent(secret, _ -> new ArrayList<>()).add(demand);
    }
    List<Data> secrets = new ArrayList<>();
    estate
        .secrets()
        .forEach(
            (secret, it) -> secrets.add(secret(estate, it, files.getOrDefault(secret, List.of()))));
    Data root =
        Data.mapping(name.span())
            .put("estate", Data.text(name))
            .put("secrets", Data.sequence(secrets))
            .build();
    return Yaml.artifact("secrets/required.yaml", root, "secrets.schema.json");
  }

  private static Data secret(Estate estate, Secret secret, List<SecretDemand> files) {
    String format = secret.format().value().name().toLowerCase(Locale.ROOT);
    Data.MappingBuilder data =
        Data.mapping(secret.name().span())
            .put("name", Data.text(secret.name()))
            .put("format", Data.text(format, secret.format().span()));
    Located<Duration> rotate = secret.rotate();
    if (rotate != null) {
      data.put("rotate", Data.text(Times.words(rotate.value()), rotate.span()));
    }
    return data.put("files", Data.sequence(files.stream().map(it -> file(estate, it)).toList()))
        .build();
  }

  /// Whether it lies in the folder of the estate; else people keep it where reconcilers read.
  private static Data file(Estate estate, SecretDemand demand) {
    boolean sealed = estate.contents().sealed().containsKey(demand.path());
    List<Located<String>> consumers = demand.consumers().stream().map(Service::name).toList();
    List<Located<String>> recipients = demand.recipients().stream().map(Recipient::name).toList();
    return Data.mapping(demand.cluster().name().span(), demand.secret().name().span())
        .put("cluster", Data.text(demand.cluster().name()))
        .put("path", Data.text(demand.path()))
        .put("consumers", Data.texts(consumers))
        .put("recipients", Data.texts(recipients))
        .put("sealed", Data.flag(sealed))
        .build();
  }
}
