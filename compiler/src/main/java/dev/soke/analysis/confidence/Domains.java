package dev.soke.analysis.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How many independent parties must be misused to forge a transfer.
public final class Domains {
  private Domains() {}

  /// A key that attests.
  ///
  /// @param ties what it shares with others when it is equal: operator, hosting, RPC source,
  ///   custodian, each written so that two of different sort never are equal
  public record Key(List<String> ties) {
    /// Copies what it is given.
    public Key {
      ties = List.copyOf(ties);
    }
  }

  /// The least number of domains that hold `needed` keys together, where all keys that share a tie,
  /// directly or through others, are one domain. Domains do not overlap, so taking the largest
  /// first is exact. All of them, when even those do not hold so many.
  public static int independent(List<Key> keys, int needed) {
    int held = 0;
    int taken = 0;
    for (int size : sizes(keys)) {
      if (held >= needed) {
        break;
      }
      held += size;
      taken++;
    }
    return taken;
  }

  /// The number of keys of each domain, largest first.
  public static List<Integer> sizes(List<Key> keys) {
    int[] parent = new int[keys.size()];
    NavigableMap<String, Integer> holders = new TreeMap<>();
    for (int index = 0; index < parent.length; index++) {
      parent[index] = index;
      for (String tie : keys.get(index).ties()) {
        Integer holder = holders.putIfAbsent(tie, index);
        if (holder != null) {
          parent[root(parent, index)] = root(parent, holder);
        }
      }
    }
    int[] counts = new int[parent.length];
    for (int index = 0; index < parent.length; index++) {
      counts[root(parent, index)]++;
    }
    return largestFirst(counts);
  }

  /// How many keys of `n` QBFT validators can finish two conflicting blocks: the least overlap of
  /// two quorums of `⌈2n/3⌉`.
  public static int equivocators(int validators) {
    int quorum = (2 * validators + 2) / 3;
    return 2 * quorum - validators;
  }

  private static int root(int[] parent, int index) {
    int at = index;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static List<Integer> largestFirst(int[] counts) {
    List<Integer> sizes = new ArrayList<>();
    for (int count : counts) {
      if (count > 0) {
        sizes.add(count);
      }
    }
    sizes.sort((one, other) -> Integer.compare(other, one));
    return sizes;
  }
}
