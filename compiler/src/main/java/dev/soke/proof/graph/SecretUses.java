package dev.soke.proof.graph;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// Which secrets a service reads, and whether the file grants them to all its planes.
record SecretUses(ClusterReading cluster, ServiceReading service) {
  void read() {
    for (Node it : service.body().at("secrets").items()) {
      String name = it instanceof Node.Scalar ? it.text() : it.at("source").text();
      String file = cluster.root().at("secrets").at(name).at("file").text();
      judge(tail(file).isEmpty() ? name : tail(file), it);
    }
    Node files = service.body().at("env_file");
    if (files instanceof Node.Scalar) {
      judge(tail(files.text()), files);
    }
    for (Node it : files.items()) {
      judge(tail(it instanceof Node.Scalar ? it.text() : it.at("path").text()), it);
    }
  }

  /// The name that a file of a secret carries before its first dot.
  private static String tail(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.indexOf('.') < 0 ? file : file.substring(0, file.indexOf('.'));
  }

  private void judge(String secret, Node where) {
    Node granted = cluster.root().at("x-soke").at("secrets").at(secret);
    TreeSet<String> planes = new TreeSet<>(List.of(granted.text().split(",")));
    for (int vertex : service.vertices()) {
      String plane = cluster.graph().vertices.get(vertex).plane();
      cluster.ledger().item(Property.P8, secret + "@" + plane);
      if (!plane.isEmpty() && !planes.contains(plane)) {
        String words =
            String.format(
                Locale.ROOT,
                "`%s/%s` reads secret `%s` on plane `%s`, which may be read on %s.",
                cluster.name(),
                service.name(),
                secret,
                plane,
                planes);
        cluster.ledger().fault(Property.P8, words, new Place(cluster.file(), where.line()));
      }
    }
  }
}
