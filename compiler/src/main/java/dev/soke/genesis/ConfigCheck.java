package dev.soke.genesis;

import dev.soke.analysis.chain.PublicNetwork;
import dev.soke.check.OnGenesis;
import dev.soke.ethereum.EvmAddress;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings of the chain, which the first block does not cover.
record ConfigCheck(GenesisCheck.Told told, Rules rules) {
  private static final String CURVE = "secp256k1";
  private static final String ACCOUNT = "an account of 20 bytes";

  void check(Json root, Json config) {
    number(config);
    consensus(config);
    fees(config);
    Json curve = config.at("ecCurve");
    if (curve != null && !curve.words().equals(CURVE)) {
      told.value("ecCurve", "`" + CURVE + "`, the curve of the keys of nodes", curve);
    }
    Json qbft = config.at("qbft");
    if (qbft != null) {
      timing(qbft);
      agreeing(root, qbft);
    }
  }

  private void number(Json config) {
    Json id = config.at("chainId");
    Long number = Values.whole(Values.decimal(id));
    if (id == null) {
      told.missing("chainId", "Besu takes 1 without it, the number of Ethereum", config);
    } else if (number == null || number == 0) {
      told.value("chainId", "a number above 0 in decimal digits", id);
    } else {
      told.add(new OnGenesis.ChainNumbered(number, PublicNetwork.named(number), id.span()));
    }
  }

  private void consensus(Json config) {
    Json.Member qbft = config.member("qbft");
    if (qbft == null) {
      told.problem("consensus", "", "there is no `qbft`", config.span());
      return;
    }
    for (String other : List.of("ibft", "clique", "ethash", "terminalTotalDifficulty")) {
      foreign(config.member(other));
    }
    if (config.at("ibft2") != null && qbft.value().at("startblock") == null) {
      foreign(config.member("ibft2"));
    }
  }

  private void foreign(Json.@Nullable Member other) {
    if (other != null) {
      told.problem("consensus", "", "there is `" + other.name() + "`", other.nameSpan());
    }
  }

  private void fees(Json config) {
    Json zero = config.at("zeroBaseFee");
    Json.Member fixed = config.member("fixedBaseFee");
    if (zero != null && zero.isTrue() && !rules.hasBaseFee()) {
      told.problem("idle", "zeroBaseFee", "there is no base fee before london", zero.span());
    }
    if (zero != null && zero.isTrue() && fixed != null && fixed.value().isTrue()) {
      told.problem("idle", fixed.name(), "`zeroBaseFee` goes before it", fixed.nameSpan());
    }
    Json limit = config.at("contractSizeLimit");
    Long bytes = Values.whole(Values.decimal(limit));
    if (limit != null && bytes == null) {
      told.value("contractSizeLimit", "a number of bytes", limit);
    } else if (limit != null && bytes != null) {
      told.add(new OnGenesis.CodeLimit(bytes, rules.hasTimes(), limit.span()));
    }
  }

  private void timing(Json qbft) {
    long block = seconds(qbft, "blockperiodseconds", 1, 1);
    long request = seconds(qbft, "requesttimeoutseconds", 1, 1);
    long empty = seconds(qbft, "emptyblockperiodseconds", 0, 0);
    Json told = qbft.at("requesttimeoutseconds");
    this.told.add(new OnGenesis.Timing(block, empty, request, (told == null ? qbft : told).span()));
    seconds(qbft, "xemptyblockperiodseconds", 0, 0);
    for (String odd : List.of("xemptyblockperiodseconds", "xblockperiodmilliseconds")) {
      Json.Member member = qbft.member(odd);
      if (member != null) {
        this.told.problem("unusual", odd, "no version keeps it", member.nameSpan());
      }
    }
    Json epoch = qbft.at("epochlength");
    Long blocks = Values.whole(Values.decimal(epoch));
    if (epoch != null && blocks == null) {
      this.told.value("epochlength", "a number of blocks", epoch);
    } else if (epoch != null && blocks != null) {
      this.told.add(new OnGenesis.VotesForgotten(blocks, epoch.span()));
    }
  }

  private long seconds(Json qbft, String key, long otherwise, long least) {
    Json value = qbft.at(key);
    Long seconds = Values.whole(Values.decimal(value));
    if (value == null) {
      return otherwise;
    }
    if (seconds == null || seconds < least) {
      told.value(key, "a whole number of seconds, " + least + " at least", value);
      return otherwise;
    }
    return seconds;
  }

  private void agreeing(Json root, Json qbft) {
    Json reward = qbft.at("blockreward");
    BigInteger wei = Values.number(reward);
    if (reward != null && (wei == null || wei.signum() < 0)) {
      told.value("blockreward", "a number of wei, 0 at least", reward);
    }
    Json beneficiary = qbft.at("miningbeneficiary");
    if (beneficiary != null && Values.account(beneficiary.words()) == null) {
      told.value("miningbeneficiary", ACCOUNT, beneficiary);
    }
    contract(root, qbft.at("validatorcontractaddress"));
    Json gas = qbft.at("pertxgaslimit");
    Long most = Values.whole(Values.number(gas));
    Long block = Values.whole(Values.number(root.at("gasLimit")));
    if (gas != null && most == null) {
      told.value("pertxgaslimit", "a number of gas", gas);
    } else if (gas != null && most != null && block != null) {
      told.add(new OnGenesis.TransactionGas(most, block, gas.span()));
    }
  }

  private void contract(Json root, @Nullable Json contract) {
    if (contract == null) {
      return;
    }
    EvmAddress account = Values.account(contract.words());
    if (account == null) {
      told.value("validatorcontractaddress", ACCOUNT, contract);
    } else {
      told.add(
          new OnGenesis.ValidatorContract(
              account.checksummed(), AllocCheck.hasCode(root, account), contract.span()));
    }
  }
}
