package dev.soke.judges;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads calls of the tools of Proxmox VE as their interface would: which call it is, and whether
/// each option is one of it and has a value that it takes.
record PveApi(JsonNode schema) {
  private static final Pattern NUMBERED = Pattern.compile("([a-z]+?)(\\d+)");

  /// Options of the tools themselves, which the interface does not see.
  private static final List<String> OF_TOOLS = List.of("output-format", "quiet");

  static PveApi read(Path file) {
    return new PveApi(new JsonMapper().readTree(new File(file.toString())));
  }

  /// A call of the interface.
  ///
  /// @param path with the values in it
  private record Call(String path, SequencedMap<String, String> options) {}

  /// Why a call is refused, such as `qm set 100 --cores 4`; empty when it is taken.
  String objection(List<String> words) {
    @Nullable Call call;
    try {
      call = call(words);
    } catch (IndexOutOfBoundsException _) {
      return "not enough arguments";
    }
    if (call == null) return "no such command";
    for (Map.Entry<String, JsonNode> endpoint : schema.get("endpoints").properties()) {
      Matcher path = pattern(endpoint.getKey()).matcher(call.path());
      if (path.matches()) return options(endpoint.getValue(), call, path);
    }
    return "no such path: " + call.path();
  }

  private String options(JsonNode endpoint, Call call, Matcher path) {
    JsonNode parameters = endpoint.get("parameters");
    PveFormats formats = new PveFormats(schema.get("formats"));
    SequencedMap<String, String> all = new TreeMap<>(call.options());
    path.namedGroups().keySet().forEach(it -> all.put(it, path.group(it)));
    for (Map.Entry<String, String> option : all.entrySet()) {
      if (OF_TOOLS.contains(option.getKey())) continue;
      JsonNode parameter = parameter(parameters, call.path(), option.getKey());
      if (parameter == null) {
        if (path.namedGroups().containsKey(option.getKey())) continue;
        return "no option `" + option.getKey() + "`";
      }
      String objection = formats.objection(parameter, option.getValue());
      if (!objection.isEmpty()) return option.getKey() + ": " + objection;
    }
    return parameters
        .propertyStream()
        .filter(it -> it.getValue().path("required").asBoolean(false))
        .filter(it -> !it.getKey().equals("node"))
        .filter(it -> all.keySet().stream().noneMatch(it.getKey()::startsWith))
        .map(it -> it.getKey() + " is missing")
        .findFirst()
        .orElse("");
  }

  /// What an option is about; the tools take the beginning of a name where only one begins so.
  private @Nullable JsonNode parameter(JsonNode parameters, String path, String name) {
    if (parameters.has(name)) return parameters.get(name);
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches()) {
      List<Map.Entry<String, JsonNode>> meant =
          parameters.propertyStream().filter(it -> it.getKey().startsWith(name)).toList();
      return meant.size() == 1 ? meant.getFirst().getValue() : null;
    }
    String family = numbered.group(1) + "[n]";
    JsonNode limits = schema.get("index_limits").get(path.contains("/lxc") ? "lxc" : "qemu");
    int most = limits.path(family).asInt(-1);
    return parameters.has(family) && Integer.parseInt(numbered.group(2)) <= most
        ? parameters.get(family)
        : null;
  }

  private static Pattern pattern(String endpoint) {
    return Pattern.compile(endpoint.replaceAll("\\{([a-z]+)\\}", "(?<$1>[^/]+)"));
  }

  /// What the tools make of their words; null where they know no such command.
  private static @Nullable Call call(List<String> words) {
    String tool = words.getFirst();
    String verb = words.get(1);
    return switch (tool + " " + verb) {
      case "qm create" -> call("POST /nodes/x/qemu", words, 2, "vmid");
      case "qm set" -> call("PUT /nodes/x/qemu/" + words.get(2) + "/config", words, 3);
      case "qm clone" -> call("POST /nodes/x/qemu/" + words.get(2) + "/clone", words, 3, "newid");
      case "qm resize" ->
          call("PUT /nodes/x/qemu/" + words.get(2) + "/resize", words, 3, "disk", "size");
      case "qm disk" ->
          words.get(2).equals("resize")
              ? call("PUT /nodes/x/qemu/" + words.get(3) + "/resize", words, 4, "disk", "size")
              : null;
      case "qm template" -> call("POST /nodes/x/qemu/" + words.get(2) + "/template", words, 3);
      case "pct create" -> call("POST /nodes/x/lxc", words, 2, "vmid", "ostemplate");
      case "pct set" -> call("PUT /nodes/x/lxc/" + words.get(2) + "/config", words, 3);
      case "pvesh create" -> call("POST " + words.get(2), words, 3);
      case "pvesh set" -> call("PUT " + words.get(2), words, 3);
      case "pveum acl" ->
          words.get(2).equals("modify") ? call("PUT /access/acl", words, 3, "path") : null;
      case "pvesr create-local-job" -> local(words);
      case "ha-manager add" -> call("POST /cluster/ha/resources", words, 2, "sid");
      case "ha-manager set" -> call("PUT /cluster/ha/resources/" + words.get(2), words, 3);
      case "ha-manager groupadd" -> call("POST /cluster/ha/groups", words, 2, "group");
      case "ha-manager rules" ->
          words.get(2).equals("add")
              ? call("POST /cluster/ha/rules", words, 3, "type", "rule")
              : call("PUT /cluster/ha/rules/" + words.get(4), words, 3, "type", "rule");
      default -> null;
    };
  }

  private static Call local(List<String> words) {
    Call call = call("POST /cluster/replication", words, 2, "id", "target");
    call.options().put("type", "local");
    return call;
  }

  private static Call call(String path, List<String> words, int from, String... positional) {
    SequencedMap<String, String> options = new TreeMap<>();
    int at = from;
    for (String name : positional) options.put(name, words.get(at++));
    for (; at < words.size(); at += 2) {
      options.put(words.get(at).replaceFirst("^--?", ""), words.get(at + 1));
    }
    return new Call(path, options);
  }
}
