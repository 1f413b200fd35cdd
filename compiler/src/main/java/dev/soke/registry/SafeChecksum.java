package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The checksum that Safe's transaction builder puts into its files: a hash of everything but the
/// name and the checksum, in a form of its own in which names come before values.
final class SafeChecksum {
  private SafeChecksum() {}

  static Hex of(ObjectNode file) {
    ObjectNode nameless = file.deepCopy();
    ((ObjectNode) nameless.get("meta")).putNull("name").remove("checksum");
    return Word.hash(serialized(nameless));
  }

  private static String serialized(JsonNode node) {
    if (node.isArray()) {
      List<String> items = new ArrayList<>();
      for (JsonNode item : node) items.add(serialized(item));
      return "[" + String.join(",", items) + "]";
    }
    return node.isObject() ? members(node) : node.toString();
  }

  private static String members(JsonNode node) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    StringBuilder text = new StringBuilder("{[");
    text.append(String.join(",", sorted.keySet().stream().map(CanonicalJson::quoted).toList()));
    text.append(']');
    for (JsonNode value : sorted.values()) text.append(serialized(value)).append(',');
    return text.append('}').toString();
  }
}
