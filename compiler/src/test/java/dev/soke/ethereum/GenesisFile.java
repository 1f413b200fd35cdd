package dev.soke.ethereum;

import java.math.BigInteger;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Reads a genesis file as Besu does, so that its block can be made again.
public final class GenesisFile {
  private final JsonNode root;

  /// @param root the parsed file
  public GenesisFile(JsonNode root) {
    this.root = root;
  }

  /// The block.
  public GenesisBlock block() {
    return new GenesisBlock(
        era(),
        Long.decode(root.get("timestamp").asString()),
        Long.decode(root.get("gasLimit").asString()),
        hex(root.get("extraData").asString()),
        StateRoot.of(accounts()));
  }

  private GenesisBlock.Era era() {
    JsonNode config = root.get("config");
    if (config.has("pragueTime") || config.has("osakaTime")) {
      return GenesisBlock.Era.PRAGUE;
    } else if (config.has("cancunTime")) {
      return GenesisBlock.Era.CANCUN;
    } else if (config.has("shanghaiTime")) {
      return GenesisBlock.Era.SHANGHAI;
    }
    return config.has("londonBlock") ? GenesisBlock.Era.LONDON : GenesisBlock.Era.BERLIN;
  }

  private SequencedMap<EvmAddress, Account> accounts() {
    SequencedMap<EvmAddress, Account> accounts = new TreeMap<>();
    root.get("alloc")
        .properties()
        .forEach(it -> accounts.put(new EvmAddress(hex(it.getKey())), account(it.getValue())));
    return accounts;
  }

  private static Account account(JsonNode node) {
    SequencedMap<Hex, Hex> storage = new TreeMap<>();
    node.path("storage")
        .properties()
        .forEach(it ->
            storage.put(hex(it.getKey()).padded(Account.WORD), hex(it.getValue().asString())));
    String balance = node.path("balance").asString("0");
    return new Account(
        Long.decode(node.path("nonce").asString("0x0")),
        balance.startsWith("0x")
            ? new BigInteger(balance.substring(2), 16)
            : new BigInteger(balance),
        hex(node.path("code").asString("")),
        storage);
  }

  static Hex hex(String text) {
    Hex hex = Hex.parse(text);
    if (hex == null) {
      throw new IllegalArgumentException(text);
    }
    return hex;
  }
}
