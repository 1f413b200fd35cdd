package dev.soke;

import dev.soke.analysis.chain.BesuVersion;
import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Genesis;
import dev.soke.analysis.chain.Setting;
import dev.soke.analysis.chain.Setting.Form;
import dev.soke.check.Fact;
import dev.soke.check.OnSettings;
import dev.soke.check.SettingFacts;
import dev.soke.emit.Data;
import dev.soke.emit.besu.BesuEmitter;
import dev.soke.model.Estate;
import dev.soke.model.Milestone;
import dev.soke.model.Node;
import dev.soke.schema.Words;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// The settings that the nodes of an estate would get, as facts. They are asked of estates that can
/// be built: what is judged is what is written.
record NodeSettings(Estate estate) {
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (ChainNodes nodes : ChainNodes.all(estate)) {
      BesuVersion version = BesuVersion.parse(nodes.chain().version().value());
      if (version != null) {
        nodes.nodes().forEach(it -> addNode(facts, nodes, it, version));
      }
    }
    return facts;
  }

  private void addNode(List<Fact> facts, ChainNodes nodes, Node node, BesuVersion version) {
    String name = node.name().value();
    Span span = node.name().span();
    List<Setting> settings =
        BesuEmitter.config(estate, nodes, node).entries().stream()
            .map(it -> setting(it, span))
            .toList();
    facts.addAll(SettingFacts.of(name, settings, version));
    var forks = new Genesis(nodes).forks();
    boolean free = nodes.chain().freeGas().value() && forks.containsKey(Milestone.LONDON);
    facts.add(
        new OnSettings.Owner(
            name,
            false,
            Words.of(node.role().value()),
            free,
            forks.containsKey(Milestone.CANCUN),
            nodes.peers(node).size(),
            span));
  }

  private static Setting setting(Data.Entry entry, Span outer) {
    Data value = entry.value();
    Span span = value.origins().isEmpty() ? outer : value.origins().getFirst();
    return switch (value) {
      case Data.Text(String text, List<Span> _) ->
          new Setting(entry.name(), Form.TEXT, List.of(text), span);
      case Data.Whole(long whole, List<Span> _) ->
          new Setting(entry.name(), Form.NUMBER, List.of(Long.toString(whole)), span);
      case Data.Flag(boolean flag, List<Span> _) ->
          new Setting(entry.name(), Form.FLAG, List.of(Boolean.toString(flag)), span);
      case Data.Sequence(List<Data> items, List<Span> _) ->
          new Setting(
              entry.name(), Form.LIST, items.stream().map(NodeSettings::text).toList(), span);
      case Data.Mapping _ -> throw new IllegalStateException("a table in " + entry.name());
    };
  }

  private static String text(Data item) {
    return item instanceof Data.Text text ? text.value() : "";
  }
}
