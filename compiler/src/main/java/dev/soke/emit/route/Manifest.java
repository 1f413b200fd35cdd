package dev.soke.emit.route;

import dev.soke.analysis.law.EstateLaw;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Registry;
import dev.soke.model.Status;
import dev.soke.model.Subsystem;
import dev.soke.model.Venue;
import dev.soke.model.Workstream;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `manifest.json`, which profiles there are by their hashes, where they are registered and by
/// which files of law they were judged, and `deploy-targets.json`, which subsystems may be deployed
/// and what must hold before.
record Manifest(Estate estate) {
  List<Artifact> artifacts() {
    List<Artifact> files = new ArrayList<>();
    if (!estate.policyProfiles().isEmpty()) files.add(manifest());
    if (!estate.subsystems().isEmpty()) files.add(targets());
    return files;
  }

  private Artifact manifest() {
    Data root =
        root()
            .put(
                "profiles",
                Data.sequence(
                    estate.policyProfiles().values().stream().map(Manifest::profile).toList()))
            .put(
                "registries",
                Data.sequence(estate.registries().values().stream().map(this::registry).toList()))
            .putUnlessEmpty(
                "law",
                Data.sequence(EstateLaw.of(estate).files().stream().map(Manifest::law).toList()))
            .build();
    return Json.artifact("manifest.json", root, "manifest.schema.json");
  }

  private static Data profile(PolicyProfile profile) {
    Data.MappingBuilder data =
        Data.mapping(profile.name().span())
            .put("policyProfileId", Data.text(profile.name()))
            .put("version", Data.whole(profile.version().value(), profile.version().span()))
            .put("contentHash", Data.text(new CanonicalProfile(profile).hash().toString()));
    Located<String> supersedes = profile.supersedes();
    if (supersedes != null) data.put("supersedes", Data.text(supersedes));
    return data.build();
  }

  private Data registry(Registry registry) {
    Venue venue = estate.venues().get(registry.venue().value());
    return Data.mapping(registry.name().span())
        .put("name", Data.text(registry.name()))
        .put("chainId", Data.whole(venue == null ? 0 : venue.id().value()))
        .put("address", Data.text(registry.address().value().checksummed()))
        .build();
  }

  private static Data law(EstateLaw.Read read) {
    return Data.mapping(read.pack().name().span())
        .put("name", Data.text(read.pack().name()))
        .put("file", Data.text(read.source().path()))
        .put("sha256", Data.text(read.digest()))
        .build();
  }

  private Artifact targets() {
    Data root =
        root()
            .put(
                "targets",
                Data.sequence(estate.subsystems().values().stream().map(this::target).toList()))
            .build();
    return Json.artifact("deploy-targets.json", root, "deploy-targets.schema.json");
  }

  /// What is only planned, and what is retired, is not deployed.
  private Data target(Subsystem subsystem) {
    Status status = subsystem.status().value();
    boolean deployable = status != Status.PLANNED && status != Status.RETIRED;
    String word = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    @Nullable Workstream by = estate.workstreams().get(subsystem.workstream().value());
    return Data.mapping(subsystem.name().span())
        .put("subsystem", Data.text(subsystem.name()))
        .put("title", Data.text(subsystem.title()))
        .put("status", Data.text(word, subsystem.status().span()))
        .put("deployable", Data.flag(deployable))
        .put("workstream", Data.text(subsystem.workstream()))
        .put("gate", Data.texts(by == null ? List.of() : by.gate()))
        .put("evidence", Data.texts(by == null ? List.of() : by.evidence()))
        .build();
  }

  private Data.MappingBuilder root() {
    Located<String> name = estate.header().name();
    return Data.mapping(name.span())
        .put("schemaVersion", Data.whole(1))
        .put("estate", Data.text(name));
  }
}
