package dev.soke.proof.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a build permits once it runs.
///
/// @param digest SHA-256 over the files it was read from
/// @param graph what can pass where
/// @param planes the planes of the estate
/// @param claims the properties in terms of the graph, by property and plane
/// @param assumptions what the files say and the proof takes their word for
public record Realised(
    String digest, Graph graph, List<String> planes, List<Claim> claims, List<String> assumptions) {
  /// The one compose file that every site can run counts as a cluster of this name.
  private static final String ANY = "any";

  private static final Pattern COMPOSE =
      Pattern.compile(
          "(?:clusters/([^/]+)/compose\\.yaml|infrastructure/compose/docker-compose\\.yml)");

  /// Whether the proof reads a file of a build.
  public static boolean reads(String path) {
    return COMPOSE.matcher(path).matches() || isAcl(path);
  }

  private static boolean isAcl(String path) {
    return path.matches("acl/[^/]+\\.yaml");
  }

  /// Reads the files of a build, by their paths; those that the proof has no use for are left out.
  public static Realised of(SequencedMap<String, String> files) {
    TreeMap<String, String> used = new TreeMap<>(files);
    used.keySet().removeIf(path -> !reads(path));
    SequencedMap<String, Node> roots = new TreeMap<>();
    GraphBuilder graph = new GraphBuilder();
    used.forEach((path, text) -> {
      Node root = YamlReader.read(text);
      if (root == null) {
        graph.unknown(graph.between(path, ""), "the file cannot be read", new Place(path, 1));
      } else {
        roots.put(path, root);
      }
    });
    return new Reader(graph, new Ledger(), roots).read(digest(used));
  }

  private static String digest(SequencedMap<String, String> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (path, text) -> lines.append(path).append('\0').append(sha256(text)).append('\n'));
    return sha256(lines.toString());
  }

  /// SHA-256 of a text in UTF-8, in lower-case hexadecimal digits.
  public static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The files on their way into the graph.
  private record Reader(GraphBuilder graph, Ledger ledger, SequencedMap<String, Node> roots) {
    Realised read(String digest) {
      List<Node> composes =
          roots.entrySet().stream()
              .filter(it -> !isAcl(it.getKey()))
              .map(it -> it.getValue())
              .toList();
      Statement statement = Statement.of(composes);
      Subnets subnets = new Subnets();
      graph.outside();
      ClusterReading.Common common = new ClusterReading.Common(graph, ledger, subnets, statement);
      roots.forEach((path, root) -> {
        Matcher compose = COMPOSE.matcher(path);
        if (compose.matches()) {
          ClusterReading.read(
              common, compose.group(1) == null ? ANY : compose.group(1), path, root);
        }
      });
      roots.forEach((path, root) -> {
        if (isAcl(path)) {
          new AclReading(graph, ledger, statement, path, root).read();
        }
      });
      subnets.judge(ledger);
      TreeSet<String> planes = planes();
      Graph graph = this.graph.graph();
      List<Claim> claims = new ArrayList<>(new Claims(graph, statement, planes).all());
      List.of(Property.P2, Property.P8, Property.P9, Property.P11, Property.P16)
          .forEach(it -> claims.add(ledger.claim(it)));
      claims.sort(java.util.Comparator.comparing(Claim::property).thenComparing(Claim::plane));
      return new Realised(digest, graph, List.copyOf(planes), claims, assumptions(statement));
    }

    /// All planes; those with a service of their own are noted.
    private TreeSet<String> planes() {
      TreeSet<String> planes = new TreeSet<>();
      for (Vertex vertex : graph.vertices) {
        planes.add(vertex.plane());
        if (vertex.kind() == Vertex.Kind.SERVICE && !vertex.plane().isEmpty()) {
          ledger.item(Property.P16, vertex.plane());
        }
      }
      planes.remove("");
      List<String> filled = ledger.claim(Property.P16).items();
      planes.stream()
          .filter(it -> !filled.contains(it))
          .forEach(it ->
              ledger.fault(
                  Property.P16,
                  "Plane `" + it + "` has no service, so nothing is proved of it.",
                  new Place("", 0)));
      return planes;
    }

    private static List<String> assumptions(Statement statement) {
      List<String> words = new ArrayList<>();
      words.add("A service on several networks forwards between them.");
      statement
          .sidecars()
          .forEach(it -> words.add("Sidecar `" + it + "` keeps the planes it stands on apart."));
      statement
          .gateways()
          .forEach(it ->
              words.add(
                  String.format(
                      Locale.ROOT,
                      "Gateway `%s` lets plane `%s` call plane `%s` through `%s`, and nothing the other way.",
                      it.name(),
                      it.from(),
                      it.to(),
                      it.through())));
      words.add("Docker keeps internal networks apart, and the kernel keeps containers apart.");
      return words;
    }
  }
}
