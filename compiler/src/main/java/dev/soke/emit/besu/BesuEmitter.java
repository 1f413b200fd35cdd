package dev.soke.emit.besu;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import dev.soke.model.Node;
import java.util.ArrayList;
import java.util.List;

/// Writes, for each chain, its genesis file and everything about its nodes, all from one list of
/// nodes.
public final class BesuEmitter implements Emitter {
  @Override
  public String name() {
    return "besu";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    for (ChainNodes nodes : ChainNodes.all(estate)) {
      Place place = new Place(estate, nodes);
      artifacts.addAll(new GenesisFile(place).artifacts());
      for (Node node : nodes.nodes()) {
        artifacts.addAll(new NodeFiles(place, node).artifacts());
      }
      artifacts.addAll(HostCompose.all(place));
      artifacts.add(new NodeMap(place).artifact());
      artifacts.add(new Firewall(place).artifact());
      artifacts.add(new Endpoints(place).artifact());
      artifacts.add(new Runbook(place).artifact());
      artifacts.add(new LossTable(place).artifact());
    }
    return artifacts;
  }

  /// The genesis file that a chain would get, before it is a text.
  public static Data genesis(Estate estate, ChainNodes nodes) {
    return new GenesisFile(new Place(estate, nodes)).root();
  }

  /// The settings that a node would get, before they are a text.
  public static Data.Mapping config(Estate estate, ChainNodes nodes, Node node) {
    return new NodeConfig(new Place(estate, nodes), node).data();
  }
}
