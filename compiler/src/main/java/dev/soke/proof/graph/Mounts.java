package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What containers of a cluster share: named volumes and paths of the host.
///
/// What only one service mounts joins nothing.
final class Mounts {
  /// Whoever can reach these can command the machine.
  private static final Pattern COMMANDS =
      Pattern.compile(
          "/|/(var|run|var/run|var/lib)|.*\\.sock"
              + "|/(proc|sys|dev|etc|boot|root|usr|bin|sbin|lib|var/lib/docker|run/docker"
              + "|run/containerd|var/run/docker)(/.*)?");

  private record Mount(String service, List<Integer> vertices, boolean writes, Place place) {}

  private final GraphBuilder graph;
  private final String cluster;
  private final TreeSet<String> plain = new TreeSet<>();
  private final SequencedMap<String, List<Mount>> mounts = new TreeMap<>();

  /// @param volumes the named volumes as the file declares them
  Mounts(GraphBuilder graph, String cluster, Node volumes) {
    this.graph = graph;
    this.cluster = cluster;
    volumes.fields().forEach((name, body) -> notePlain(name, body));
  }

  /// Only a volume without options is a folder of its own.
  private void notePlain(String name, Node body) {
    if (body.fields().isEmpty()) {
      plain.add(name);
    }
  }

  private boolean isKnown(String source) {
    boolean isPath = source.startsWith("/") || (source.startsWith("./") && !source.contains(".."));
    return !source.contains("$") && !source.contains("/../") && (isPath || plain.contains(source));
  }

  /// Notes one entry under `volumes` of a service.
  void add(String service, List<Integer> vertices, Node entry, String file) {
    Place place = new Place(file, entry.line());
    String[] parts = entry.text().split(":", -1);
    boolean brief = entry instanceof Node.Scalar;
    String source = brief ? (parts.length > 1 ? parts[0] : "") : entry.at("source").text();
    boolean reads =
        brief ? parts.length > 2 && parts[2].equals("ro") : entry.at("read_only").is("true");
    if (!isKnown(source)) {
      vertices.forEach(it -> graph.unknown(it, "it mounts what the file does not explain", place));
    } else if (COMMANDS.matcher(source).matches()) {
      String reason = "it mounts `" + source + "`, by which the machine is commanded";
      vertices.forEach(it -> graph.shared(it, graph.host(cluster), reason, place));
    } else {
      mounts
          .computeIfAbsent(source, _ -> new ArrayList<>())
          .add(new Mount(service, vertices, !reads, place));
    }
  }

  /// Writes the edges once every service has been seen.
  void join() {
    mounts.forEach((source, users) -> join(source, users));
    for (String path : mounts.keySet()) {
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        List<Mount> above = mounts.get(path.substring(0, slash));
        if (above != null) {
          List<Mount> all = new ArrayList<>(above);
          all.addAll(mounts.getOrDefault(path, List.of()));
          join(path, all);
        }
      }
    }
  }

  private void join(String source, List<Mount> users) {
    TreeSet<String> services = new TreeSet<>();
    users.forEach(it -> services.add(it.service()));
    if (services.size() < 2) {
      return;
    }
    int volume = graph.between(cluster + "/" + source, cluster);
    for (Mount user : users) {
      for (int vertex : user.vertices()) {
        if (user.writes()) {
          graph.shared(vertex, volume, "it writes to `" + source + "`", user.place());
        }
        graph.shared(volume, vertex, "it reads `" + source + "`", user.place());
      }
    }
  }
}
