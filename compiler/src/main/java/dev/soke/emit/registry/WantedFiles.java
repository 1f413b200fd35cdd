package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.emit.route.CanonicalProfile;
import dev.soke.model.PolicyProfile;
import dev.soke.registry.Desired;
import dev.soke.registry.Draft;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// The canonical profiles, and `desired.json`, which says of each what stands for it on the chain.
record WantedFiles(RegistryState state) {
  List<Artifact> artifacts() {
    Wanted wanted = new Wanted(state.estate(), state.registry());
    Folder folder = new Folder(state);
    List<Artifact> files = new ArrayList<>();
    for (Lineage lineage : Lineage.all(state.estate())) {
      for (PolicyProfile version : lineage.versions()) {
        // Others hash these bytes: nothing stands behind them, not even the end of a line.
        List<List<Span>> origins = List.of(List.of(version.name().span()));
        files.add(
            new Artifact(
                folder.path(wanted.path(lineage, version)),
                new CanonicalProfile(version).text(),
                origins,
                null));
      }
    }
    files.add(desired(wanted, folder));
    return files;
  }

  private Artifact desired(Wanted wanted, Folder folder) {
    Data root =
        Data.mapping(state.registry().name().span())
            .put("schemaVersion", Data.whole(1))
            .put("chainId", Data.whole(state.chainId()))
            .put("registry", Data.text(state.registry().address().value().checksummed()))
            .put(
                "profiles",
                Data.sequence(wanted.profiles().stream().map(WantedFiles::profile).toList()))
            .build();
    return Json.artifact(folder.path("desired.json"), root, "registry-desired.schema.json");
  }

  private static Data profile(Desired desired) {
    return Data.mapping()
        .put("name", Data.text(desired.name()))
        .put("id", Data.text(desired.id().toString()))
        .put(
            "versions", Data.sequence(desired.drafts().stream().map(WantedFiles::version).toList()))
        .put(
            "revocations",
            Data.sequence(desired.revocations().stream().map(WantedFiles::revocation).toList()))
        .build();
  }

  private static Data version(Draft draft) {
    return Data.mapping()
        .put("version", Data.whole(draft.version()))
        .put("contentHash", Data.text(draft.contentHash().toString()))
        .put("prevHash", Data.text(draft.expectedPrevHash().toString()))
        .put("jurisdictionsRoot", Data.text(draft.jurisdictionsRoot().toString()))
        .put("routesRoot", Data.text(draft.routesRoot().toString()))
        .put("validFrom", Data.whole(draft.validFrom()))
        .put("validUntil", Data.whole(draft.validUntil()))
        .put("minConfidenceBps", Data.whole(draft.minConfidenceBps()))
        .put("uri", Data.text(draft.uri()))
        .build();
  }

  private static Data revocation(Desired.Revocation revocation) {
    return Data.mapping()
        .put("version", Data.whole(revocation.version()))
        .put("from", Data.whole(revocation.from()))
        .put("reasonHash", Data.text(revocation.reasonHash().toString()))
        .build();
  }
}
