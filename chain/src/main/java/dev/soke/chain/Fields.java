package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import tools.jackson.databind.JsonNode;

/// The fields of a plan's file, each of its form or refused by its name.
final class Fields {
  private Fields() {}

  static Hex bytes(JsonNode node, String name) throws Refusal {
    Hex bytes = Hex.parse(node.path(name).asString("?"));
    if (bytes == null) throw odd(name);
    return bytes;
  }

  static EvmAddress account(JsonNode node, String name) throws Refusal {
    Hex bytes = bytes(node, name);
    if (bytes.size() != EvmAddress.SIZE) throw odd(name);
    return new EvmAddress(bytes);
  }

  static long whole(JsonNode node, String name) throws Refusal {
    JsonNode number = node.path(name);
    if (!number.canConvertToLong() || number.asLong() < 0) throw odd(name);
    return number.asLong();
  }

  /// A number as JSON-RPC writes it: `0x` and digits.
  static long quantity(JsonNode node, String name) throws Refusal {
    String text = node.path(name).asString("");
    try {
      if (text.startsWith("0x")) return Long.parseLong(text.substring(2), 16);
    } catch (NumberFormatException noNumber) {
      // Told below.
    }
    throw odd(name);
  }

  private static Refusal odd(String name) {
    return Refusal.because(
        "`" + name + "` of the plan is not of its form.", "Make the plan again; never edit it.");
  }
}
