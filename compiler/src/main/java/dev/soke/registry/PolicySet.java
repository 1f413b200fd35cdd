package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The newest version of every profile, over which the root of a set is made.
record PolicySet(SequencedMap<Hex, Hex> leaves) {
  /// The set of a registry as it was read.
  static PolicySet of(Observed observed) {
    SequencedMap<Hex, Hex> leaves = new LinkedHashMap<>();
    observed
        .profiles()
        .forEach((id, versions) -> {
          if (!versions.isEmpty()) {
            leaves.put(id, Draft.leaf(id, versions.size(), versions.getLast().contentHash()));
          }
        });
    return new PolicySet(leaves);
  }

  /// This set with newer versions in it.
  PolicySet with(List<Draft> drafts) {
    SequencedMap<Hex, Hex> newer = new LinkedHashMap<>(leaves);
    drafts.forEach(draft -> newer.put(draft.profileId(), draft.leaf()));
    return new PolicySet(newer);
  }

  Hex root() {
    return MerkleTree.of(leaves.values()).root();
  }
}
