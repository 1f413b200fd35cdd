package dev.soke.check;

import dev.soke.analysis.ConfigFile;
import dev.soke.analysis.ContentSecrets;
import dev.soke.model.Config;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.PveCluster;
import dev.soke.model.Registry;
import dev.soke.model.Service;
import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;

/// Files of the estate folder, and the services and machines that read them.
final class ConfigFacts {
  private final SequencedMap<String, Source> files;
  private final TreeSet<String> used = new TreeSet<>();
  private final List<Fact> facts = new ArrayList<>();

  private ConfigFacts(SequencedMap<String, Source> files) {
    this.files = files;
  }

  static List<Fact> of(Estate estate) {
    ConfigFacts configs = new ConfigFacts(estate.contents().files());
    for (Service service : estate.services().values()) {
      service.configs().forEach(it -> configs.add(service, it));
    }
    estate.vms().values().forEach(it -> configs.used.addAll(CloudFacts.paths(it)));
    estate.pves().values().forEach(configs::addManifest);
    estate.registries().values().stream()
        .map(Registry::observed)
        .filter(Objects::nonNull)
        .forEach(it -> configs.used.add(Contents.path(it.value())));
    estate.laws().values().forEach(it -> configs.used.add(Contents.path(it.file().value())));
    estate.routes().values().stream()
        .flatMap(it -> it.evidence().stream())
        .map(EvidenceRecord::file)
        .filter(Objects::nonNull)
        .forEach(it -> configs.used.add(Contents.path(it.value())));
    configs.files.values().forEach(configs::addContent);
    return configs.facts;
  }

  /// The template of a cluster for a controller of one's own.
  private void addManifest(PveCluster pve) {
    Located<String> manifest = pve.manifest();
    if (manifest == null) return;
    String path = Contents.path(manifest.value());
    used.add(path);
    if (!files.containsKey(path)) {
      facts.add(
          new OnMachines.MachineFault(
              "manifest-missing", pve.name().value(), path, "", "", manifest.span()));
    }
  }

  private void add(Service service, Config config) {
    String name = service.name().value();
    String path = config.file().value();
    String problem = ConfigFile.problem(path);
    used.add(path);
    if (!problem.isEmpty()) {
      facts.add(new OnConfigs.ConfigProblem(path, problem, config.file().span()));
    } else if (!files.containsKey(path)) {
      String near = NearName.of(path, files.keySet());
      facts.add(new OnConfigs.ConfigMissing(name, path, near, config.file().span()));
    }
  }

  private void addContent(Source file) {
    if (!used.contains(file.path())) {
      facts.add(new OnConfigs.ConfigUnused(file.path(), nowhere(file)));
    }
    if (file.text().contains("sops") && file.text().contains("ENC[")) {
      facts.add(new OnConfigs.ConfigMisread(file.path(), nowhere(file)));
    }
    ContentSecrets.in(file).forEach(it -> facts.add(new OnConfigs.ConfigSecret(file.path(), it)));
  }

  /// A finding about a whole file shows none of it.
  private static Span nowhere(Source file) {
    return new Span(new Source(file.path(), ""), 0, 0);
  }
}
