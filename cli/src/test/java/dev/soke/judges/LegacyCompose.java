package dev.soke.judges;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A compose file as docker-compose 1.29 knows the format. What came to the format later is left
/// out, and a word that was renamed is given its old name; all else is as it was written.
final class LegacyCompose {
  private static final YAMLMapper YAML = new YAMLMapper();

  private LegacyCompose() {}

  /// The older form of a compose file.
  static String of(String text) {
    ObjectNode file = (ObjectNode) YAML.readTree(text);
    file.remove("name");
    for (Map.Entry<String, JsonNode> service : file.path("services").properties()) {
      age((ObjectNode) service.getValue());
    }
    return YAML.writeValueAsString(file);
  }

  private static void age(ObjectNode service) {
    service.remove("annotations");
    without(service.path("deploy").path("resources").path("limits"), "pids");
    without(service.path("healthcheck"), "start_interval");
    for (Map.Entry<String, JsonNode> before : service.path("depends_on").properties()) {
      without(before.getValue(), "required");
      without(before.getValue(), "restart");
    }
    if (service.path("pull_policy").asString("").equals("missing")) {
      service.put("pull_policy", "if_not_present");
    }
  }

  private static void without(JsonNode node, String name) {
    if (node instanceof ObjectNode mapping) {
      mapping.remove(name);
    }
  }
}
