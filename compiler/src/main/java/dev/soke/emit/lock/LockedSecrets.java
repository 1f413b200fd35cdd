package dev.soke.emit.lock;

import dev.soke.analysis.SecretDemand;
import dev.soke.emit.Data;
import dev.soke.emit.Deployment;
import dev.soke.model.Estate;
import dev.soke.model.Recipient;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The ciphertexts that the folder of the estate holds, so that a secret that is sealed anew is a
/// change that shows.
final class LockedSecrets {
  private LockedSecrets() {}

  static Data data(Estate estate) {
    List<Data> secrets = new ArrayList<>();
    for (Deployment deployment : Deployment.all(estate)) {
      for (SecretDemand demand : deployment.secrets()) {
        Source sealed = estate.contents().sealed().get(demand.path());
        if (sealed != null) {
          secrets.add(secret(demand, sealed));
        }
      }
    }
    return Data.sequence(secrets);
  }

  private static Data secret(SecretDemand demand, Source sealed) {
    var secret = demand.secret();
    String format = secret.format().value().name().toLowerCase(Locale.ROOT);
    return Data.mapping(secret.name().span(), demand.cluster().name().span())
        .put("ciphertextSha256", Data.text(Digests.sha256(sealed.text())))
        .put("format", Data.text(format))
        .put("name", Data.text(secret.name()))
        .put("path", Data.text(demand.path()))
        .put("recipients", Data.texts(demand.recipients().stream().map(Recipient::name).toList()))
        .build();
  }
}
