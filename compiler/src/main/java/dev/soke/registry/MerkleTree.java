package dev.soke.registry;

import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// A tree of hashes over words, in the layout of OpenZeppelin's standard tree: leaves are hashed
/// twice, so that no inner node can pass for one, and of two nodes the lesser comes first.
public final class MerkleTree {
  /// The root of a tree without leaves, under which nothing can be shown.
  public static final Hex EMPTY_ROOT = new Hex("00".repeat(32));

  private final List<Hex> nodes;
  private final int leaves;

  private MerkleTree(List<Hex> nodes, int leaves) {
    this.nodes = nodes;
    this.leaves = leaves;
  }

  /// The tree over values, whose order and repetition do not matter. A value is whole words of 32
  /// bytes, as `abi.encode` lays them out.
  public static MerkleTree of(Collection<Hex> values) {
    List<Hex> hashes =
        values.stream().map(MerkleTree::leaf).distinct().sorted(Comparator.reverseOrder()).toList();
    int inner = Math.max(0, hashes.size() - 1);
    List<Hex> nodes = new ArrayList<>();
    for (int i = 0; i < inner; i++) nodes.add(EMPTY_ROOT);
    nodes.addAll(hashes);
    for (int i = inner - 1; i >= 0; i--) {
      nodes.set(i, parent(nodes.get(2 * i + 1), nodes.get(2 * i + 2)));
    }
    return new MerkleTree(nodes, hashes.size());
  }

  /// The root.
  public Hex root() {
    return leaves == 0 ? EMPTY_ROOT : nodes.getFirst();
  }

  /// What shows that a value is in the tree: the sibling of each node on the way up.
  public List<Hex> proof(Hex value) {
    int at = nodes.lastIndexOf(leaf(value));
    if (at < leaves - 1) throw new IllegalArgumentException("not in the tree");
    List<Hex> proof = new ArrayList<>();
    for (; at > 0; at = (at - 1) / 2) proof.add(nodes.get(at % 2 == 1 ? at + 1 : at - 1));
    return proof;
  }

  /// Whether a proof leads from a value to a root.
  public static boolean holds(Hex value, List<Hex> proof, Hex root) {
    Hex at = leaf(value);
    for (Hex sibling : proof) at = parent(at, sibling);
    return at.equals(root);
  }

  private static Hex leaf(Hex value) {
    return Hex.of(Keccak.hash(Keccak.hash(value.bytes())));
  }

  private static Hex parent(Hex one, Hex other) {
    boolean first = one.compareTo(other) <= 0;
    String digits = first ? one.digits() + other.digits() : other.digits() + one.digits();
    return Hex.of(Keccak.hash(new Hex(digits).bytes()));
  }
}
