package dev.soke.emit.besu;

import dev.soke.emit.Data;
import dev.soke.ethereum.EvmAddress;
import dev.soke.model.Gas;
import dev.soke.model.Qbft;
import dev.soke.model.Transition;
import dev.soke.model.Wei;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How validators agree, in the words of the genesis file.
record Consensus(Place place) {
  Data qbft() {
    Qbft qbft = place.chain().qbft();
    Data.MappingBuilder data = Data.mapping(qbft.span());
    putSeconds(data, "blockperiodseconds", qbft.blockPeriod());
    putSeconds(data, emptyPeriod(), qbft.emptyBlockPeriod());
    data.put("epochlength", Data.whole(qbft.epoch().value().count(), qbft.epoch().span()));
    putSeconds(data, "requesttimeoutseconds", qbft.requestTimeout());
    if (qbft.blockReward().value().count().signum() > 0) {
      putReward(data, qbft.blockReward());
    }
    putAccount(data, "miningbeneficiary", qbft.beneficiary());
    putAccount(data, "validatorcontractaddress", qbft.validatorContract());
    putGas(data, qbft.transactionGas());
    return data.build();
  }

  Data transitions() {
    List<Transition> sorted = new ArrayList<>(place.chain().transitions());
    sorted.sort(Comparator.comparingLong(Consensus::at));
    if (sorted.isEmpty()) {
      return Data.mapping().build();
    }
    Data entries = Data.sequence(sorted.stream().map(this::transition).toList());
    return Data.mapping().put("qbft", entries).build();
  }

  private Data transition(Transition transition) {
    Data.MappingBuilder data =
        Data.mapping(transition.span()).put("block", Data.whole(at(transition)));
    putSeconds(data, "blockperiodseconds", transition.blockPeriod());
    putSeconds(data, emptyPeriod(), transition.emptyBlockPeriod());
    putReward(data, transition.blockReward());
    putAccount(data, "miningbeneficiary", transition.beneficiary());
    putGas(data, transition.transactionGas());
    if (!transition.validators().isEmpty()) {
      data.put("validatorselectionmode", Data.text("blockheader"));
      data.put("validators", validators(transition));
    } else if (transition.validatorContract() != null) {
      data.put("validatorselectionmode", Data.text("contract"));
    }
    putAccount(data, "validatorcontractaddress", transition.validatorContract());
    return data.build();
  }

  private static Data validators(Transition transition) {
    return Data.sequence(
        transition.validators().stream()
            .sorted(Comparator.comparing(Located::value))
            .map(it -> Data.text(it.value().toString(), it.span()))
            .toList());
  }

  /// One key holds both: Besu reads it as the one or the other by the changes of the rules that
  /// hold.
  private static long at(Transition transition) {
    Located<Long> time = transition.time();
    Located<Long> block = transition.block();
    return time != null ? time.value() : block != null ? block.value() : 0;
  }

  private String emptyPeriod() {
    return place.knows("genesis:emptyblockperiodseconds")
        ? "emptyblockperiodseconds"
        : "xemptyblockperiodseconds";
  }

  private static void putSeconds(
      Data.MappingBuilder data, String key, @Nullable Located<Duration> time) {
    if (time != null) {
      data.put(key, Data.whole(time.value().toSeconds(), time.span()));
    }
  }

  private static void putReward(Data.MappingBuilder data, @Nullable Located<Wei> reward) {
    if (reward != null) {
      data.put("blockreward", Data.text(reward.value().count().toString(), reward.span()));
    }
  }

  private static void putAccount(
      Data.MappingBuilder data, String key, @Nullable Located<EvmAddress> account) {
    if (account != null) {
      data.put(key, Data.text(account.value().toString(), account.span()));
    }
  }

  private void putGas(Data.MappingBuilder data, @Nullable Located<Gas> gas) {
    if (gas != null) {
      String key = place.knows("genesis:pertxgaslimit") ? "pertxgaslimit" : "pertxgaslimitcap";
      data.put(key, Data.whole(gas.value().count(), gas.span()));
    }
  }
}
