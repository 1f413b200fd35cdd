package dev.soke.judges;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The forms of values that the interface of Proxmox VE takes, as its recorded schema has them.
record PveFormats(JsonNode formats) {
  private static final Pattern BOOLEAN = Pattern.compile("(?i)0|1|on|off|yes|no|true|false");
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");
  private static final Pattern EVENT = Pattern.compile("[a-zA-Z0-9*:/., -]+");
  private static final Pattern DRIVE =
      Pattern.compile("(scsi|net)([12]?\\d|30)|(virtio|usb)1?\\d|ide[0-3]|sata[0-5]|hostpci1?\\d");
  private static final int PORTS = 15;

  /// The forms that the schema names without describing; any text passes for the others.
  private static final Map<String, Pattern> NAMED =
      Map.of(
          "pve-calendar-event", EVENT,
          "pve-qm-bootdev", DRIVE,
          "pve-groupid", Pattern.compile("[A-Za-z0-9._-]+"),
          "pve-replication-job-id", Pattern.compile("[1-9]\\d{2,8}-\\d{1,9}"),
          "pve-hotplug-features",
              Pattern.compile("[01]|((disk|network|usb|memory|cpu|cloudinit),?)+"),
          "pve-volume-id-or-qm-path",
              Pattern.compile("none|cdrom|/.*|[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]:.+"),
          "pve-fw-protocol-spec", Pattern.compile("[a-z0-9-]+"));

  /// Why a value of a parameter is refused; empty when it is taken.
  String objection(JsonNode parameter, String value) {
    String type = parameter.path("type").asString("string");
    Pattern form =
        switch (type) {
          case "boolean" -> BOOLEAN;
          case "integer" -> INTEGER;
          case "number" -> NUMBER;
          default -> null;
        };
    if (form != null && !form.matcher(value).matches()) return "not of type " + type;
    if (form == INTEGER || form == NUMBER) {
      double number = Double.parseDouble(value);
      if (number < parameter.path("minimum").asDouble(number)) return "below the minimum";
      if (number > parameter.path("maximum").asDouble(number)) return "above the maximum";
    }
    if (value.length() > parameter.path("maxLength").asInt(Integer.MAX_VALUE)) return "too long";
    if (value.length() < parameter.path("minLength").asInt(0)) return "too short";
    if (parameter.has("enum") && !texts(parameter.get("enum")).contains(value)) {
      return "not one of " + texts(parameter.get("enum"));
    }
    if (parameter.has("pattern") && !matches(parameter.get("pattern").asString(), value)) {
      return "against its pattern";
    }
    return parameter.has("format") ? objection(parameter.get("format").asString(), value) : "";
  }

  /// Why a value of a named form is refused; empty when it is taken.
  String objection(String name, String value) {
    JsonNode format = formats.path(name);
    boolean holds =
        switch (format.path("kind").asString("code")) {
          case "regex" ->
              matches(format.get("pattern").asString(), value)
                  && value.length() >= format.path("minLength").asInt(0)
                  && value.length() <= format.path("maxLength").asInt(Integer.MAX_VALUE);
          case "ipv4" -> IPV4.matcher(value).matches();
          case "ipv6" -> IPV6.matcher(value).matches();
          case "ip" -> isIp(value);
          case "cidr4" -> isCidr(value, IPV4, 32);
          case "cidr6" -> isCidr(value, IPV6, 128);
          case "cidr" -> isCidr(value, IPV4, 32) || isCidr(value, IPV6, 128);
          case "one-of" ->
              texts(format.get("values")).contains(value)
                  || objection(format.get("or").asString(), value).isEmpty();
          case "one-of-formats" ->
              texts(format.get("formats")).stream().anyMatch(it -> objection(it, value).isEmpty());
          case "optional" -> value.isEmpty() || objection(of(format), value).isEmpty();
          case "list" ->
              List.of(value.split("[,;\\s]+")).stream()
                  .allMatch(it -> it.isEmpty() || objection(of(format), it).isEmpty());
          case "property-string" -> parts(format.get("properties"), value).isEmpty();
          default -> code(name, value);
        };
    return holds ? "" : "no " + name;
  }

  private boolean code(String name, String value) {
    return switch (name) {
      case "pve-fw-dport-spec", "pve-fw-sport-spec" -> isPorts(value);
      case "pve-fw-addr-spec" -> List.of(value.split(",", -1)).stream().allMatch(this::isSource);
      default -> NAMED.getOrDefault(name, Pattern.compile("(?s).*")).matcher(value).matches();
    };
  }

  /// Why a value of several parts, `key=value,…`, is refused; empty when it is taken.
  private String parts(JsonNode properties, String value) {
    SequencedMap<String, String> got = new TreeMap<>();
    String first =
        properties
            .propertyStream()
            .filter(it -> it.getValue().path("default_key").asBoolean(false))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    for (String part : value.split(",", -1)) {
      if (part.isEmpty()) continue;
      int sign = part.indexOf('=');
      String key = sign < 0 ? first : part.substring(0, sign);
      String text = part.substring(sign + 1);
      JsonNode property = properties.path(key);
      if (property.isMissingNode()) return "no part `" + key + "`";
      if (property.has("keyAlias")) {
        got.put(property.get("keyAlias").asString(), key);
      }
      String real = property.path("alias").asString(key);
      if (got.put(real, text) != null) return "`" + key + "` twice";
      String objection = objection(properties.get(real), text);
      if (!objection.isEmpty()) return key + ": " + objection;
    }
    return missing(properties, got);
  }

  private static String missing(JsonNode properties, SequencedMap<String, String> got) {
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      JsonNode says = property.getValue();
      boolean real = !says.has("alias") && !says.has("keyAlias");
      boolean there = got.containsKey(property.getKey());
      if (real && !there && says.path("required").asBoolean(false)) {
        return property.getKey() + " is missing";
      }
      if (there && says.has("requires") && !got.containsKey(says.get("requires").asString())) {
        return property.getKey() + " needs " + says.get("requires").asString();
      }
    }
    return "";
  }

  private boolean isSource(String value) {
    return value.matches("\\+?((dc|guest|sdn)/)?[A-Za-z][A-Za-z0-9_-]+")
        || isIp(value)
        || isCidr(value, IPV4, 32)
        || isCidr(value, IPV6, 128)
        || isIp(value.split("-", -1)[0]);
  }

  private static boolean isPorts(String value) {
    int count = 0;
    for (String part : value.split(",", -1)) {
      for (String port : part.split(":", -1)) {
        count++;
        boolean named = port.matches("[a-z][a-z0-9-]*");
        if (!named && !(port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65535)) return false;
      }
    }
    return count <= PORTS;
  }

  private static boolean isIp(String value) {
    return IPV4.matcher(value).matches() || IPV6.matcher(value).matches();
  }

  private static boolean isCidr(String value, Pattern address, int most) {
    String[] parts = value.split("/", -1);
    return parts.length == 2
        && address.matcher(parts[0]).matches()
        && parts[1].matches("\\d{1,3}")
        && Integer.parseInt(parts[1]) <= most;
  }

  private static boolean matches(String pattern, String value) {
    return Pattern.compile("^(?:" + pattern + ")$").matcher(value).matches();
  }

  private static String of(JsonNode format) {
    return format.get("of").asString();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
