package dev.soke.analysis;

import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Recipient;
import dev.soke.model.Secret;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A secret that a cluster needs.
///
/// @param consumers the services of the cluster that read it
/// @param recipients those who can open it there, by name
public record SecretDemand(
    Cluster cluster, Secret secret, List<Service> consumers, List<Recipient> recipients) {
  /// Copies what it is given.
  public SecretDemand {
    consumers = List.copyOf(consumers);
    recipients = List.copyOf(recipients);
  }

  /// What a cluster needs, by the name of the secret.
  public static List<SecretDemand> of(Estate estate, Cluster cluster, Closure closure) {
    SequencedMap<String, List<Service>> consumers = new TreeMap<>();
    for (Service service : closure.services()) {
      for (Located<String> name : new LinkedHashSet<>(service.secrets())) {
        consumers.computeIfAbsent(name.value(), _ -> new ArrayList<>()).add(service);
      }
    }
    List<SecretDemand> demands = new ArrayList<>();
    consumers.forEach((name, services) -> {
      Secret secret = estate.secrets().get(name);
      if (secret != null) {
        List<Recipient> recipients = recipients(estate, secret, cluster);
        demands.add(new SecretDemand(cluster, secret, services, recipients));
      }
    });
    return demands;
  }

  /// Where its ciphertext lies, from the root of the output.
  public String path() {
    return secret.path(cluster.name().value());
  }

  private static List<Recipient> recipients(Estate estate, Secret secret, Cluster cluster) {
    return estate.recipients().values().stream()
        .filter(it -> secret.recipients().isEmpty() || names(secret.recipients(), it.name()))
        .filter(it -> it.cluster() == null || it.cluster().value().equals(cluster.name().value()))
        .toList();
  }

  private static boolean names(List<Located<String>> names, Located<String> name) {
    return names.stream().anyMatch(it -> it.value().equals(name.value()));
  }
}
