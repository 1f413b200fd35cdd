package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.SecretDemand;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Who can open the secrets of clusters, once the estate says so at all.
final class RecipientFacts {
  private RecipientFacts() {}

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    List<Fact> facts = new ArrayList<>();
    for (Cluster cluster : estate.clusters().values()) {
      Closure closure = closures.get(cluster.name().value());
      if (closure != null && !estate.recipients().isEmpty()) {
        SecretDemand.of(estate, cluster, closure).stream()
            .filter(it -> it.recipients().isEmpty())
            .forEach(it -> facts.add(fact(it)));
      }
    }
    return facts;
  }

  private static Fact fact(SecretDemand demand) {
    var secret = demand.secret().name();
    var cluster = demand.cluster().name();
    return new OnSecrets.SecretUnopened(
        secret.value(), cluster.value(), secret.span(), cluster.span());
  }
}
