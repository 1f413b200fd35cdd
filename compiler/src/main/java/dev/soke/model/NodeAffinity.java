package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Which hosts guests that are kept running may run on.
@Kind(value = "node-affinity", doc = "Which hosts guests may run on: `node-affinity az-1 { … }`.")
public record NodeAffinity(
    @Name Located<String> name,
    @Doc("The guests.") List<Located<String>> guests,
    @Doc("The hosts, the preferred ones first.") @Reference(Host.class) List<Located<String>> hosts,
    @Doc("Whether they never run elsewhere.") @Default("false") Located<Boolean> strict,
    @Doc("Whether earlier hosts are preferred to later ones.") @Default("false")
        Located<Boolean> ranked,
    String doc,
    Span span) {
  /// Copies what it is given.
  public NodeAffinity {
    guests = List.copyOf(guests);
    hosts = List.copyOf(hosts);
  }
}
