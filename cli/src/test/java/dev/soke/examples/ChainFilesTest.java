package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of the nodes of a chain fit each other: read back, for every chain of the examples.
class ChainFilesTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  static List<Path> chains() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.endsWith("firewall.json") && file.toString().contains("besu"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  /// A node by what its own files say.
  private record Node(String name, String config, List<String> dialled, List<String> letIn) {
    String setting(String key) {
      Matcher line = Pattern.compile("(?m)^" + key + " *= *\"?([^\"\n]*)\"?$").matcher(config);
      return line.find() ? line.group(1) : "";
    }

    /// Where others find it.
    String place() {
      return setting("p2p-host") + ":" + setting("p2p-port");
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void whoDialsAndWhoIsDialledLetEachOtherIn(Path chain) throws IOException {
    Map<String, Node> nodes = byPlace(chain);
    assertFalse(nodes.isEmpty());
    for (Node node : nodes.values()) {
      for (String enode : node.dialled()) {
        Node peer = nodes.get(place(enode));
        assertTrue(peer != null, node.name() + " dials " + place(enode));
        assertTrue(node.letIn().contains(enode), node.name() + " lets in whom it dials");
        assertTrue(
            peer.letIn().stream().map(ChainFilesTest::place).toList().contains(node.place()),
            peer.name() + " lets in " + node.name());
        assertTrue(
            peer.dialled().stream().map(ChainFilesTest::place).toList().contains(node.place()),
            peer.name() + " dials back");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void everyPortOfPeersHasAFence(Path chain) throws IOException {
    Map<String, List<String>> fences = fences(chain);
    for (Node node : byPlace(chain).values()) {
      List<String> expected =
          node.dialled().stream().map(it -> URI.create(it).getHost() + "/32").sorted().toList();
      assertEquals(expected, fences.get(node.place()), node.name());
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void nobodyLooksForPeers(Path chain) throws IOException {
    for (Node node : byPlace(chain).values()) {
      assertEquals("false", node.setting("discovery-enabled"), node.name());
      assertEquals("", node.setting("bootnodes"), node.name());
      int room = Integer.parseInt(node.setting("max-peers"));
      assertTrue(room > node.dialled().size(), node.name() + " has room for one more");
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void allNodesTakeTransactionsOfTheSameAccounts(Path chain) throws IOException {
    List<String> lists = new ArrayList<>();
    for (String name : names(chain)) {
      lists.add(
          list(read(chain, name, "permissions_config.toml"), "accounts-allowlist").toString());
    }
    assertEquals(1, lists.stream().distinct().count());
  }

  /// A validator is stopped only once it has no vote, and one at a time: enough are left at each
  /// step.
  @ParameterizedTest
  @MethodSource("chains")
  void theRunbookLeavesEnoughAtEachStep(Path chain) throws IOException {
    String runbook = Files.readString(chain.resolve("RUNBOOK.md"));
    int count = json(chain.resolve("nodes.json")).get("validators").get("count").asInt();
    String away = count + " - 1 >= " + twoThirds(count) + " are there: blocks go on.";
    assertTrue(runbook.contains(away), away);
    assertTrue(
        runbook.contains(
            "From then on " + twoThirds(count - 1) + " of " + (count - 1) + " must agree."));
    assertTrue(runbook.indexOf("See it gone") < runbook.indexOf("Only now stop the node"));
  }

  private static int twoThirds(int validators) {
    return (int) Math.ceil(2 * validators / 3.0);
  }

  private static Map<String, Node> byPlace(Path chain) throws IOException {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (String name : names(chain)) {
      List<String> dialled = new ArrayList<>();
      for (JsonNode enode : json(chain.resolve("nodes/" + name + "/static-nodes.json"))) {
        dialled.add(enode.asString());
      }
      List<String> letIn = list(read(chain, name, "permissions_config.toml"), "nodes-allowlist");
      Node node = new Node(name, read(chain, name, "config.toml"), dialled, letIn);
      nodes.put(node.place(), node);
    }
    return nodes;
  }

  /// Who may open the port of peers, by the place of the node.
  private static Map<String, List<String>> fences(Path chain) throws IOException {
    Map<String, List<String>> fences = new LinkedHashMap<>();
    for (JsonNode rule : json(chain.resolve("firewall.json")).get("rules")) {
      if (!rule.get("purpose").asString().equals("p2p")) continue;
      List<String> from = new ArrayList<>();
      for (JsonNode it : rule.get("from")) from.add(it.asString());
      from.sort(null);
      fences.put(rule.get("to").asString() + ":" + rule.get("port").asInt(), from);
    }
    return fences;
  }

  private static List<String> names(Path chain) throws IOException {
    try (Stream<Path> folders = Files.list(chain.resolve("nodes"))) {
      return folders.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static String place(String enode) {
    URI uri = URI.create(enode);
    return uri.getHost() + ":" + uri.getPort();
  }

  private static List<String> list(String toml, String key) {
    Matcher list = Pattern.compile("(?ms)^" + key + " *= *\\[(.*?)]").matcher(toml);
    return list.find()
        ? Pattern.compile("\"([^\"]*)\"")
            .matcher(list.group(1))
            .results()
            .map(it -> it.group(1))
            .toList()
        : List.of();
  }

  private static String read(Path chain, String node, String file) throws IOException {
    Path path = chain.resolve("nodes/" + node + "/" + file);
    return Files.exists(path) ? Files.readString(path) : "";
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }
}
