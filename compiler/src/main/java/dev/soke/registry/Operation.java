package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.List;

/// One call of a plan, in its order.
///
/// @param changes what it brings about
/// @param epoch the epoch that the registry must have before
/// @param epochAfter the epoch that it has after
/// @param rootAfter the root of the set after
/// @param gas the most it may use
public record Operation(
    Call call, List<Change> changes, long epoch, long epochAfter, Hex rootAfter, long gas) {
  /// Copies what it is given.
  public Operation {
    changes = List.copyOf(changes);
  }

  /// Its name: the hash of target and data. The same operation has the same name in every plan.
  public Hex id() {
    return Word.hash(Word.join(call.to().bytes(), call.data()));
  }
}
