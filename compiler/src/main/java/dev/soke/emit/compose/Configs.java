package dev.soke.emit.compose;

import dev.soke.analysis.ConfigFile;
import dev.soke.analysis.Sha256;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Deployment;
import dev.soke.model.Service;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of the estate that services read. Compose compares services and not the files they
/// read, so the name of each file and a label of each service say what is in it.
final class Configs {
  private static final String FOLDER = "/files/";

  private Configs() {}

  /// What the services of a file read, by the names under which compose knows it.
  static Data data(Scope scope) {
    SequencedMap<String, List<Span>> read = new TreeMap<>();
    for (Service service : scope.services()) {
      for (ConfigFile file : ConfigFile.of(scope.estate(), service)) {
        read.computeIfAbsent(file.fileName(), _ -> new ArrayList<>())
            .add(file.config().file().span());
      }
    }
    Data.MappingBuilder configs = Data.mapping();
    read.forEach((name, spans) -> {
      Data path = Data.text("../../clusters/" + scope.clusterFolder() + FOLDER + name);
      configs.put(name, new Data.Mapping(List.of(new Data.Entry("file", path)), spans));
    });
    return configs.build();
  }

  /// What one service reads, and where it sees it.
  static Data of(Scope scope, Service service) {
    List<Data> configs = new ArrayList<>();
    for (ConfigFile file : ConfigFile.of(scope.estate(), service)) {
      Span target = file.config().target().span();
      configs.add(
          Data.mapping(file.config().name().span())
              .put("source", Data.text(file.fileName(), file.config().file().span()))
              .put("target", Data.text(Dollars.literal(file.config().target().value()), target))
              .build());
    }
    return Data.sequence(configs);
  }

  /// Adds a label that changes whenever something the service reads does.
  static void label(Data.MappingBuilder labels, String prefix, Scope scope, Service service) {
    List<ConfigFile> files = ConfigFile.of(scope.estate(), service);
    TreeSet<String> lines = new TreeSet<>();
    for (ConfigFile file : files) {
      lines.add(file.config().target().value() + "\0" + file.digest() + "\n");
    }
    if (!files.isEmpty()) {
      Span[] origins = files.stream().map(it -> it.config().file().span()).toArray(Span[]::new);
      String digest = "sha256:" + Sha256.of(String.join("", lines));
      labels.put(prefix + ".config-digest", Data.text(digest, origins));
    }
  }

  /// The files themselves, for one cluster.
  static List<Artifact> artifacts(Deployment deployment) {
    SequencedMap<String, Artifact> artifacts = new TreeMap<>();
    for (Service service : deployment.services()) {
      for (ConfigFile file : ConfigFile.of(deployment.estate(), service)) {
        String path = "clusters/" + deployment.name() + FOLDER + file.fileName();
        artifacts.putIfAbsent(path, new Artifact(path, file.text(), origins(file), null));
      }
    }
    return List.copyOf(artifacts.values());
  }

  /// A line comes from that line of the file, and from where the estate names the file.
  private static List<List<Span>> origins(ConfigFile file) {
    Source source = file.source();
    List<List<Span>> origins = new ArrayList<>();
    int start = 0;
    for (int line = 0; line < file.text().lines().count(); line++) {
      origins.add(List.of(new Span(source, start, start), file.config().file().span()));
      start = source.text().indexOf('\n', start) + 1;
    }
    return origins;
  }
}
