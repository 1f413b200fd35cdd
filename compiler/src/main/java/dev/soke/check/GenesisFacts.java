package dev.soke.check;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Genesis;
import dev.soke.analysis.chain.PublicNetwork;
import dev.soke.model.Blocks;
import dev.soke.model.Bytes;
import dev.soke.model.Chain;
import dev.soke.model.Estate;
import dev.soke.model.Fork;
import dev.soke.model.Gas;
import dev.soke.model.Milestone;
import dev.soke.model.Qbft;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the first block of each chain says of the chain as a whole.
final class GenesisFacts {
  private GenesisFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (ChainNodes nodes : ChainNodes.all(estate)) {
      addWhole(facts, nodes.chain());
      addForks(facts, nodes);
      addFees(facts, nodes);
      addTiming(facts, nodes.chain().qbft());
      facts.addAll(FounderFacts.of(nodes));
      facts.addAll(AllocationFacts.of(nodes.chain()));
      facts.addAll(TransitionFacts.of(nodes));
    }
    return facts;
  }

  /// When chains begin, beside the end of a day.
  static List<Fact> of(Estate estate, LocalDate day) {
    long now = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1;
    List<Fact> facts = new ArrayList<>();
    for (Chain chain : estate.chains().values()) {
      Located<Long> begin = chain.timestamp();
      facts.add(new OnGenesis.ChainBegins(begin.value(), now, begin.span()));
    }
    return facts;
  }

  private static void addWhole(List<Fact> facts, Chain chain) {
    Located<Gas> gas = chain.gasLimit();
    long seconds = chain.qbft().blockPeriod().value().toSeconds();
    facts.add(new OnGenesis.BlockGas(gas.value().count(), seconds, gas.span()));
    Located<Long> id = chain.id();
    facts.add(new OnGenesis.ChainNumbered(id.value(), PublicNetwork.named(id.value()), id.span()));
    Located<Gas> most = chain.qbft().transactionGas();
    if (most != null) {
      facts.add(
          new OnGenesis.TransactionGas(most.value().count(), gas.value().count(), most.span()));
    }
    Located<Blocks> epoch = chain.qbft().epoch();
    facts.add(new OnGenesis.VotesForgotten(epoch.value().count(), epoch.span()));
  }

  private static void addForks(List<Fact> facts, ChainNodes nodes) {
    Map<Milestone, Span> written = new TreeMap<>();
    for (Fork fork : nodes.chain().forks()) {
      Milestone milestone = fork.milestone().value();
      Span first = written.putIfAbsent(milestone, fork.span());
      if (first != null) {
        facts.add(new OnGenesis.WrittenTwice("Fork", word(milestone), fork.span(), first));
      }
    }
    Milestone earlier = Milestone.BERLIN;
    long before = 0;
    for (var fork : new Genesis(nodes).forks().entrySet()) {
      Milestone later = fork.getKey();
      Span span = written.get(later);
      if (span != null) {
        facts.add(
            new OnGenesis.ForkAfter(word(earlier), before, word(later), fork.getValue(), span));
      }
      earlier = later;
      before = fork.getValue();
    }
  }

  private static void addFees(List<Fact> facts, ChainNodes nodes) {
    Chain chain = nodes.chain();
    Map<Milestone, Long> forks = new Genesis(nodes).forks();
    if (chain.fixedBaseFee().value()) {
      facts.add(
          new OnGenesis.FeeFixed(
              chain.name().value(),
              chain.freeGas().value(),
              chain.minGasPrice().value().count().signum() > 0,
              forks.containsKey(Milestone.LONDON),
              chain.fixedBaseFee().span()));
    }
    Located<Bytes> limit = chain.contractSizeLimit();
    if (limit != null) {
      boolean shanghai = forks.containsKey(Milestone.SHANGHAI);
      facts.add(new OnGenesis.CodeLimit(limit.value().count(), shanghai, limit.span()));
    }
  }

  private static void addTiming(List<Fact> facts, Qbft qbft) {
    facts.add(
        new OnGenesis.Timing(
            qbft.blockPeriod().value().toSeconds(),
            seconds(qbft.emptyBlockPeriod()),
            qbft.requestTimeout().value().toSeconds(),
            qbft.requestTimeout().span()));
    Located<Duration> roundTrip = qbft.roundTrip();
    if (roundTrip != null) {
      long ways = 4 * roundTrip.value().toMillis();
      Located<Duration> request = qbft.requestTimeout();
      facts.add(
          new OnGenesis.Ways(
              request.value().toSeconds(),
              ways,
              (ways + 999) / 1000,
              request.span(),
              roundTrip.span()));
    }
  }

  private static long seconds(@Nullable Located<Duration> time) {
    return time == null ? 0 : time.value().toSeconds();
  }

  private static String word(Milestone milestone) {
    return milestone.name().toLowerCase(Locale.ROOT);
  }
}
