package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `txs.unsigned.json`, as the compiler wrote it.
///
/// @param genesis the hash of the first block of the chain it is for
/// @param codeHash the hash of the code of the registry it is for
record PlannedFile(
    long chainId,
    Hex genesis,
    EvmAddress registry,
    EvmAddress manager,
    Hex codeHash,
    List<PlannedTransaction> transactions) {
  PlannedFile {
    transactions = List.copyOf(transactions);
  }

  /// Reads the file. Only the registry and its manager may be called.
  static PlannedFile read(String text) throws Refusal {
    JsonNode file;
    try {
      file = JsonMapper.shared().readTree(text);
    } catch (JacksonException notJson) {
      throw Refusal.because("The plan is not JSON.", "Make the plan again; never edit it.");
    }
    long chainId = Fields.whole(file, "chainId");
    List<PlannedTransaction> transactions = new ArrayList<>();
    for (JsonNode node : file.path("transactions")) {
      transactions.add(PlannedTransaction.read(node, chainId));
    }
    PlannedFile plan =
        new PlannedFile(
            chainId,
            Fields.bytes(file, "genesisHash"),
            Fields.account(file, "registry"),
            Fields.account(file, "manager"),
            Fields.bytes(file, "codeHash"),
            transactions);
    plan.holdTargets();
    return plan;
  }

  private void holdTargets() throws Refusal {
    for (PlannedTransaction it : transactions) {
      EvmAddress expected = it.scheduled() == null ? registry : manager;
      if (!it.transaction().to().equals(expected)) {
        throw Refusal.because(
            "The plan calls " + it.transaction().to().checksummed() + ", which is none of its own.",
            "Make the plan again; never edit it.");
      }
    }
  }
}
