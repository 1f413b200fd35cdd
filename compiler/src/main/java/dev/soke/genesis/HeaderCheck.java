package dev.soke.genesis;

import dev.soke.check.OnGenesis;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.ExtraData;
import dev.soke.ethereum.GenesisBlock;
import dev.soke.ethereum.Hex;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes into the first block itself.
record HeaderCheck(GenesisCheck.Told told, Rules rules, List<EvmAddress> nodes, long now) {
  void check(Json root, Json config) {
    gas(root, config);
    begin(root.at("timestamp"));
    difficulty(root);
    Json mixHash = root.at("mixHash");
    if (mixHash == null || !GenesisBlock.MIX_HASH.equals(Hex.parse(mixHash.words()))) {
      String detail = "QBFT has " + GenesisBlock.MIX_HASH.toString().substring(0, 14) + "… there";
      told.problem("unusual", "mixHash", detail, (mixHash == null ? root : mixHash).span());
    }
    Json nonce = root.at("nonce");
    BigInteger count = nonce == null ? BigInteger.ZERO : Values.number(nonce);
    if (nonce != null && (count == null || count.signum() != 0)) {
      told.problem("unusual", "nonce", "QBFT has 0x0 there", nonce.span());
    }
    extraData(root, config);
  }

  private void gas(Json root, Json config) {
    Json limit = root.at("gasLimit");
    Long gas = Values.whole(Values.number(limit));
    Json qbft = config.at("qbft");
    Long seconds =
        Values.whole(Values.decimal(qbft == null ? null : qbft.at("blockperiodseconds")));
    if (limit == null) {
      told.missing("gasLimit", "Write the gas of a block, such as \"0x1c9c380\"", root);
    } else if (gas == null) {
      told.value("gasLimit", "a number up to 0x7fffffffffffffff", limit);
    } else {
      told.add(new OnGenesis.BlockGas(gas, seconds == null ? 1 : seconds, limit.span()));
    }
  }

  private void begin(@Nullable Json timestamp) {
    Long at = Values.whole(Values.number(timestamp));
    if (timestamp != null && at == null) {
      told.value("timestamp", "a second since 1970", timestamp);
    } else if (timestamp != null && at != null) {
      told.add(new OnGenesis.ChainBegins(at, now, timestamp.span()));
    }
  }

  private void difficulty(Json root) {
    Json difficulty = root.at("difficulty");
    if (difficulty == null) {
      told.missing("difficulty", "Write \"0x1\"", root);
    } else if (!BigInteger.ONE.equals(Values.number(difficulty))) {
      told.problem("unusual", "difficulty", "QBFT has 0x1 there", difficulty.span());
    }
  }

  private void extraData(Json root, Json config) {
    Json data = root.at("extraData");
    Hex bytes = Values.bytes(data);
    List<EvmAddress> validators = bytes == null ? null : ExtraData.validators(bytes);
    if (data == null) {
      told.missing("extraData", "It names the first validators; `soke build` writes it", root);
    } else if (bytes == null) {
      told.value("extraData", "bytes in hexadecimal digits", data);
    } else if (validators == null) {
      told.problem("extra-data", "", "it holds no list of validators alone", data.span());
    } else {
      validators(validators, data, config);
    }
  }

  private void validators(List<EvmAddress> validators, Json data, Json config) {
    Json qbft = config.at("qbft");
    boolean contract = qbft != null && qbft.at("validatorcontractaddress") != null;
    Json id = config.at("chainId");
    String chain = id == null ? "1" : id.words();
    told.add(new OnGenesis.ValidatorCount(chain, false, contract, validators.size(), data.span()));
    List<EvmAddress> sorted = validators.stream().distinct().sorted().toList();
    if (sorted.size() < validators.size()) {
      told.problem("extra-data", "", "it names a validator twice", data.span());
    } else if (!sorted.equals(validators)) {
      told.problem("unusual", "extraData", "its validators do not ascend", data.span());
    }
    if (contract && !validators.isEmpty()) {
      told.problem("unusual", "extraData", "a contract names the validators", data.span());
    }
    if (!nodes.isEmpty()) {
      validators.stream()
          .filter(it -> !nodes.contains(it))
          .findFirst()
          .ifPresent(it ->
              told.add(
                  new OnGenesis.ValidatorStranger(it.checksummed(), chain, false, data.span())));
    }
  }
}
