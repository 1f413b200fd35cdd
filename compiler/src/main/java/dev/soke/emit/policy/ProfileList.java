package dev.soke.emit.policy;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Estate;
import dev.soke.source.Located;
import java.util.List;

/// `policies/profiles.allow.yaml`: the profiles that each site may run.
final class ProfileList {
  private ProfileList() {}

  static Artifact artifact(Estate estate) {
    Located<String> name = estate.header().name();
    Data.MappingBuilder sites = Data.mapping();
    estate
        .sites()
        .forEach((site, declared) ->
            sites.put(
                site,
                new Data.Sequence(
                    declared.profiles().stream().map(Data::text).toList(),
                    List.of(declared.name().span()))));
    Data root =
        Data.mapping(name.span())
            .put("estate", Data.text(name))
            .put("sites", sites.build())
            .build();
    return Yaml.artifact("policies/profiles.allow.yaml", root, "profiles.schema.json");
  }
}
