package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// What compose files say about themselves under `x-soke`. Where they differ, only what all of them
/// say counts.
record Statement(TreeSet<String> sidecars, List<Crossing> gateways, TreeSet<String> published) {
  /// A gateway: one way from a plane to another, through a service.
  record Crossing(String name, String from, String to, String through) {
    boolean joins(String one, String other) {
      return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
  }

  static Statement of(Collection<Node> files) {
    Statement common = null;
    for (Node file : files) {
      Statement one = read(file.at("x-soke"));
      if (common == null) {
        common = one;
      } else {
        common.sidecars.retainAll(one.sidecars);
        common.gateways.retainAll(one.gateways);
        common.published.retainAll(one.published);
      }
    }
    return common == null ? read(Node.none()) : common;
  }

  private static Statement read(Node said) {
    List<Crossing> gateways = new ArrayList<>();
    for (Node it : said.at("gateways").items()) {
      gateways.add(
          new Crossing(
              it.at("name").text(),
              it.at("from").text(),
              it.at("to").text(),
              it.at("through").text()));
    }
    return new Statement(texts(said.at("sidecars")), gateways, texts(said.at("published")));
  }

  private static TreeSet<String> texts(Node list) {
    TreeSet<String> texts = new TreeSet<>();
    list.items().forEach(it -> texts.add(it.text()));
    return texts;
  }

  /// The gateways through a service.
  List<Crossing> through(String service) {
    return gateways.stream().filter(it -> it.through().equals(service)).toList();
  }

  /// The planes that may be reached from these, one gateway after another.
  TreeSet<String> reachableFrom(Collection<String> planes) {
    TreeSet<String> reachable = new TreeSet<>(planes);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Crossing gateway : gateways) {
        grown |= reachable.contains(gateway.from()) && reachable.add(gateway.to());
      }
    }
    return reachable;
  }
}
