package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Calls as a file of Safe's transaction builder, format 1.0. Its bytes are left out and its
/// arguments written, because the builder shows owners the arguments only then.
public final class SafeBatch {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SafeBatch() {}

  /// The text of the file, with a newline at its end.
  ///
  /// @param time milliseconds since 1970 that it says it was made at
  public static String write(
      EvmAddress safe, long chainId, long time, String name, List<Call> calls) {
    return of(safe, chainId, time, name, calls).toPrettyString() + "\n";
  }

  /// The file.
  ///
  /// @param time milliseconds since 1970 that it says it was made at
  public static JsonNode of(
      EvmAddress safe, long chainId, long time, String name, List<Call> calls) {
    ObjectNode meta =
        JSON.objectNode()
            .put("name", name)
            .put("description", "")
            .put("txBuilderVersion", "1.18.3")
            .put("createdFromSafeAddress", safe.checksummed())
            .put("createdFromOwnerAddress", "");
    ObjectNode file =
        JSON.objectNode()
            .put("version", "1.0")
            .put("chainId", String.valueOf(chainId))
            .put("createdAt", time)
            .set("meta", meta)
            .set("transactions", transactions(calls));
    meta.put("checksum", SafeChecksum.of(file).toString());
    return file;
  }

  private static ArrayNode transactions(List<Call> calls) {
    ArrayNode transactions = JSON.arrayNode();
    for (Call call : calls) {
      ObjectNode values = JSON.objectNode();
      List<AbiParameter> inputs = call.function().inputs();
      for (int i = 0; i < inputs.size(); i++) {
        values.put(inputs.get(i).name(), call.arguments().get(i).written());
      }
      transactions.add(
          JSON.objectNode()
              .put("to", call.to().checksummed())
              .put("value", "0")
              .putNull("data")
              .set("contractMethod", method(call.function()))
              .set("contractInputsValues", values));
    }
    return transactions;
  }

  private static ObjectNode method(AbiFunction function) {
    return JSON.objectNode()
        .put("name", function.name())
        .put("payable", false)
        .set("inputs", inputs(function.inputs()));
  }

  private static ArrayNode inputs(List<AbiParameter> parameters) {
    ArrayNode inputs = JSON.arrayNode();
    for (AbiParameter parameter : parameters) {
      ObjectNode input =
          JSON.objectNode()
              .put("name", parameter.name())
              .put("type", parameter.type())
              .put("internalType", parameter.internalType());
      if (!parameter.components().isEmpty()) {
        input.set("components", inputs(parameter.components()));
      }
      inputs.add(input);
    }
    return inputs;
  }
}
