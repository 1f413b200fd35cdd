package dev.soke.emit.besu;

import dev.soke.analysis.chain.BesuKeys;
import dev.soke.analysis.chain.BesuVersion;
import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Genesis;
import dev.soke.emit.Declared;
import dev.soke.ethereum.Enode;
import dev.soke.model.Chain;
import dev.soke.model.Estate;
import dev.soke.model.Ipv4;
import dev.soke.model.Node;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.Locale;

/// One chain of a valid estate, and where its files lie.
record Place(Estate estate, ChainNodes nodes) {
  Chain chain() {
    return nodes.chain();
  }

  Genesis genesis() {
    return new Genesis(nodes);
  }

  Span span() {
    return chain().name().span();
  }

  /// A file of the chain, by its path from the root of the output.
  String path(String file) {
    return "infrastructure/besu/" + chain().name() + "/" + file;
  }

  /// Whether the stated version takes a setting.
  boolean knows(String key) {
    BesuVersion version = BesuVersion.parse(chain().version().value());
    return version != null && BesuKeys.isLegal(key, version);
  }

  Located<String> image() {
    return Declared.in(estate.images(), chain().image()).reference();
  }

  Located<Ipv4> address(Node node, Located<String> plane) {
    Located<Ipv4> address = nodes.address(node, plane.value());
    if (address == null) {
      throw new IllegalStateException(
          "`" + node.name() + "` has no address on `" + plane + "`, and no check said so");
    }
    return address;
  }

  String enode(Node node) {
    Enode enode = nodes.enode(node);
    if (enode == null) {
      throw new IllegalStateException("`" + node.name() + "` has no address");
    }
    return enode.toString();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
