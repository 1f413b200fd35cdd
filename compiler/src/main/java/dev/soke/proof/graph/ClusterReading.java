package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One compose file as a part of the graph.
///
/// @param name of the cluster
/// @param file its path
/// @param root what it says
record ClusterReading(
    GraphBuilder graph,
    Ledger ledger,
    Subnets subnets,
    Statement statement,
    String name,
    String file,
    Node root,
    SequencedMap<String, NetworkReading> networks,
    SequencedMap<String, ServiceReading> services) {
  private static final List<String> UNDERSTOOD =
      List.of("name", "services", "networks", "volumes", "secrets", "configs", "x-soke");

  /// What is shared by the reading of all files.
  record Common(GraphBuilder graph, Ledger ledger, Subnets subnets, Statement statement) {}

  static void read(Common common, String name, String file, Node root) {
    new ClusterReading(
            common.graph,
            common.ledger,
            common.subnets,
            common.statement,
            name,
            file,
            root,
            new TreeMap<>(),
            new TreeMap<>())
        .read();
  }

  private void read() {
    root.fields()
        .forEach((key, value) -> {
          if (!UNDERSTOOD.contains(key)) {
            String reason = "`" + key + "` is not understood";
            graph.unknown(graph.between(name + "/" + key, name), reason, place(value));
          }
        });
    root.at("networks").fields().forEach(this::readNetwork);
    network("default");
    root.at("services")
        .fields()
        .forEach((key, body) -> services.put(key, ServiceReading.of(this, key, body)));
    services.values().forEach(ServiceReading::stand);
    readServices();
    joinHost();
    joinSites();
  }

  private void readNetwork(String key, Node body) {
    networks.put(key, NetworkReading.of(graph, name, key, body, place(body)));
    for (Node range : body.at("ipam").at("config").items()) {
      subnets.add(key, range.at("subnet"), file, ledger);
    }
  }

  private void readServices() {
    Mounts mounts = new Mounts(graph, name, root.at("volumes"));
    for (ServiceReading service : services.values()) {
      List<Integer> vertices = service.vertices();
      Ports.read(graph, vertices, service.body().at("ports"), file);
      Node volumes = service.body().at("volumes");
      volumes.items().forEach(it -> mounts.add(service.name(), vertices, it, file));
      new Hatches(this, service).read();
      new SecretUses(this, service).read();
    }
    mounts.join();
  }

  /// Whoever commands the machine commands every container on it.
  private void joinHost() {
    int host = graph.host(name);
    graph.edge(host, graph.outside(), "the machine can call the outside", new Place(file, 1));
    for (ServiceReading service : services.values()) {
      Place place = new Place(file, service.line());
      service.vertices().forEach(it -> graph.shared(host, it, "the machine runs it", place));
    }
  }

  private void joinSites() {
    List<ServiceReading> sidecars = new ArrayList<>(services.values());
    sidecars.removeIf(it -> !statement.sidecars().contains(it.name()));
    for (ServiceReading sidecar : sidecars) {
      for (int vertex : sidecar.vertices()) {
        String plane = graph.vertices.get(vertex).plane();
        if (!plane.isEmpty()) {
          String reason = "the sidecar carries plane `" + plane + "` between clusters";
          graph.both(vertex, graph.sites(plane), reason, new Place(file, sidecar.line()));
        }
      }
    }
  }

  /// A network by its name; one that is not declared is made by compose, with a way out.
  NetworkReading network(String key) {
    return networks.computeIfAbsent(
        key, _ -> NetworkReading.of(graph, name, key, Node.none(), new Place(file, 1)));
  }

  @Nullable ServiceReading service(String key) {
    return services.get(key);
  }

  private Place place(Node node) {
    return new Place(file, Math.max(1, node.line()));
  }
}
