package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What files say to those who read them, as a list of words: scripts by a shell that notes each
/// call, data by their parsers, Terraform by its texts, and what has lines by its lines.
record Readings(Path folder) {
  private static final Judge ENV = new Judge("env");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\u([0-9a-f]{4})|\\\\(.)|\\$\\$\\{|%%\\{");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-F]{2})+");

  /// In place of the functions that scripts share, and of the tools: each notes how it is called.
  private static final String SHARED =
      """
      note() { printf '%s\\037' "$@" >>"$PVE_LOG"; printf '\\036' >>"$PVE_LOG"; }
      for name in on_host begin keep end keep_disk keep_keys keep_config keep_file keep_pool \\
        keep_section apply_networks say qm pct pvesh ha-manager; do
        eval "$name() { note $name \\"\\$@\\"; }"
      done
      home_of() { printf '%s\\n' "$PVE_HOST"; }
      setting() { :; }
      changes=()
      set -eu
      """;

  List<String> of(String path, String text) {
    List<String> words =
        path.endsWith(".sh")
            ? shell(path, text)
            : path.endsWith(".tf")
                ? terraform(text)
                : path.endsWith(".json") ? json(text) : other(path, text);
    return words.stream().map(Readings::decoded).toList();
  }

  private static List<String> other(String path, String text) {
    if (path.endsWith(".md")) return List.of("lines: " + text.lines().count());
    return path.endsWith(".yaml") ? yaml(text) : text.lines().toList();
  }

  private static List<String> json(String text) {
    List<String> words = new ArrayList<>();
    add(words, "", new JsonMapper().readTree(text));
    return words;
  }

  private static List<String> yaml(String text) {
    List<String> words = new ArrayList<>();
    add(words, "", new YAMLMapper().readTree(text));
    return words;
  }

  private static void add(List<String> words, String path, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(it -> add(words, path + "/" + it.getKey(), it.getValue()));
    } else if (node.isArray()) {
      for (int at = 0; at < node.size(); at++) add(words, path + "/" + at, node.get(at));
    } else {
      words.add(path + " " + node.getNodeType() + " " + node.asString());
    }
  }

  /// The texts in it, and all else.
  private static List<String> terraform(String text) {
    List<String> words = new ArrayList<>();
    Matcher texts = TEXT.matcher(text);
    while (texts.find()) words.add(unescaped(texts.group(1)));
    words.add(TEXT.matcher(text).replaceAll("\"\"").replaceAll(" +", " "));
    return words;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(it -> {
          String is = it.group();
          if (it.group(1) != null) {
            is = Character.toString(Integer.parseInt(it.group(1), 16));
          } else if (it.group(2) != null) {
            is = it.group(2);
          } else {
            is = is.substring(1);
          }
          return Matcher.quoteReplacement(is);
        });
  }

  private List<String> shell(String path, String text) {
    try {
      Path log = folder.resolve("calls");
      Files.writeString(log, "");
      Files.writeString(folder.resolve("common.sh"), SHARED);
      Files.writeString(folder.resolve("script.sh"), text);
      for (String host : List.of("", path.replaceAll(".*/|\\.sh$", ""))) {
        for (String step : List.of("before", "after")) {
          assertEquals("", run(host, step));
        }
      }
      return List.of(Files.readString(log).split("\036", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String run(String host, String step) {
    return ENV.objection(
        folder,
        "PVE_HOST=" + host,
        "PVE_LOG=" + folder.resolve("calls"),
        "bash",
        folder.resolve("script.sh").toString(),
        step);
  }

  /// What is written by the numbers of its bytes, as Proxmox VE has public keys.
  private static String decoded(String word) {
    return PERCENT
        .matcher(word)
        .replaceAll(it -> {
          String digits = it.group().replace("%", "");
          byte[] bytes = new byte[digits.length() / 2];
          for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(digits.substring(2 * at, 2 * at + 2), 16);
          }
          return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
  }
}
