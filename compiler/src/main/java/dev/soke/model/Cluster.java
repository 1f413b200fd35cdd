package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// One deployment at a site: what one reconciler keeps running.
@Kind(
    value = "cluster",
    doc = "One deployment at a site: what one reconciler follows and keeps running.")
public record Cluster(
    @Name Located<String> name,
    @Doc("The site it stands at.") @Attribute("site") @Clause("at") @Reference(Site.class)
        Located<String> site,
    @Doc("The profiles it runs; all of its site when left out.")
        @Attribute("profiles")
        @Clause("runs")
        @Reference(Profile.class)
        List<Located<String>> profiles,
    @Doc("Its values for the variables of the environment.") List<Setting> env,
    @Doc("The addresses at which it answers, one for each plane.") @Attribute("onion")
        List<Onion> onions,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Cluster {
    profiles = List.copyOf(profiles);
    env = List.copyOf(env);
    onions = List.copyOf(onions);
  }
}
