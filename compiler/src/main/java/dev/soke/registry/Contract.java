package dev.soke.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The functions of a contract of ours, read off the ABI that its compiler wrote.
public final class Contract {
  /// The registry of policy profiles.
  public static final Contract REGISTRY = new Contract("PolicyProfileRegistry");

  /// OpenZeppelin's manager, which says who may call the registry, and when.
  public static final Contract MANAGER = new Contract("AccessManager");

  private final SequencedMap<String, AbiFunction> functions = new LinkedHashMap<>();

  /// An error is encoded as a call of a function is.
  private final List<AbiFunction> errors = new ArrayList<>();

  private Contract(String name) {
    for (JsonNode entry : abi(name)) {
      AbiFunction it = new AbiFunction(text(entry, "name"), parameters(entry.path("inputs")));
      switch (text(entry, "type")) {
        case "function" -> functions.put(it.name(), it);
        case "error" -> errors.add(it);
        default -> {}
      }
    }
  }

  /// A function by its name, which the contract must have.
  public AbiFunction function(String name) {
    AbiFunction function = functions.get(name);
    if (function == null) throw new IllegalArgumentException("no function " + name);
    return function;
  }

  /// The name of an error of the registry or the manager by the bytes that a call ended with; empty
  /// for none of theirs.
  public static String error(String data) {
    for (Contract contract : List.of(REGISTRY, MANAGER)) {
      for (AbiFunction error : contract.errors) {
        if (data.startsWith(error.selector().toString())) return error.name();
      }
    }
    return "";
  }

  private static JsonNode abi(String name) {
    try (InputStream in = Contract.class.getResourceAsStream(name + ".json")) {
      return JsonMapper.shared().readTree(in).path("abi");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<AbiParameter> parameters(JsonNode inputs) {
    List<AbiParameter> parameters = new ArrayList<>();
    for (JsonNode input : inputs) {
      parameters.add(
          new AbiParameter(
              text(input, "name"),
              text(input, "type"),
              text(input, "internalType"),
              parameters(input.path("components"))));
    }
    return parameters;
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
