package dev.soke.registry;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `observed.json`: what was read of a registry, as a file to be committed and reviewed.
public final class ObservedFile {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ObservedFile() {}

  /// The file, with a newline at its end.
  public static String write(Observed observed) {
    ObjectNode file =
        JSON.objectNode()
            .put("schemaVersion", 1)
            .put("chainId", observed.chainId())
            .put("genesisHash", observed.genesis().toString())
            .put("registry", observed.registry().checksummed())
            .put("manager", observed.manager().checksummed())
            .put("codeHash", observed.codeHash().toString())
            .set("domain", domain(observed.domain()))
            .set("block", block(observed.block()))
            .put("epoch", observed.epoch())
            .put("setRoot", observed.setRoot().toString())
            .put("paused", observed.paused());
    ObjectNode profiles = file.putObject("profiles");
    observed
        .profiles()
        .forEach((id, versions) -> {
          ArrayNode list = profiles.putArray(id.toString());
          versions.forEach(version -> list.add(version(version)));
        });
    ObjectNode nonces = file.putObject("nonces");
    observed.nonces().forEach((sender, nonce) -> nonces.put(sender.checksummed(), nonce));
    ArrayNode access = file.putArray("access");
    observed.access().forEach(it -> access.add(access(it)));
    return file.toPrettyString() + "\n";
  }

  private static ObjectNode block(Observed.Block block) {
    return JSON.objectNode()
        .put("number", block.number())
        .put("hash", block.hash().toString())
        .put("timestamp", block.timestamp());
  }

  private static ObjectNode domain(Observed.Domain domain) {
    return JSON.objectNode().put("name", domain.name()).put("version", domain.version());
  }

  private static ObjectNode access(Observed.Access access) {
    return JSON.objectNode()
        .put("account", access.account().checksummed())
        .put("function", access.function())
        .put("immediate", access.immediate())
        .put("delay", access.delay());
  }

  private static ObjectNode version(Version version) {
    return JSON.objectNode()
        .put("contentHash", version.contentHash().toString())
        .put("prevHash", version.prevHash().toString())
        .put("jurisdictionsRoot", version.jurisdictionsRoot().toString())
        .put("routesRoot", version.routesRoot().toString())
        .put("validFrom", version.validFrom())
        .put("validUntil", version.validUntil())
        .put("revokedFrom", version.revokedFrom())
        .put("minConfidenceBps", version.minConfidenceBps())
        .put("schemaVersion", version.schemaVersion());
  }
}
