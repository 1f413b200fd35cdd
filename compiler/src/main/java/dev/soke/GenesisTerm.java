package dev.soke;

import dev.soke.change.Difference;
import dev.soke.check.OnChanges;
import dev.soke.check.OnChanges.Reach;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.ExtraData;
import dev.soke.ethereum.Hex;
import dev.soke.model.Chain;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A value of the genesis file, in the words of the language.
///
/// @param reach how far a change of it reaches
/// @param word its name in the estate
/// @param unit what stands behind its number
record GenesisTerm(Reach reach, String word, String unit) {
  /// The term that a difference is about; null for forks and transitions, which may come later, and
  /// for what each node may decide for itself.
  static @Nullable GenesisTerm of(Difference difference, Chain chain) {
    String path = difference.path();
    GenesisTerm term =
        switch (path) {
          case "config/chainid" -> new GenesisTerm(Reach.NUMBER, "id", "");
          case "gaslimit" -> new GenesisTerm(Reach.GAS_LIMIT, "gas-limit", "gas");
          case "extradata" -> new GenesisTerm(Reach.FOUNDERS, "founders", "");
          // Without a base fee there is nothing to keep at zero: the fork is what goes.
          case "config/zerobasefee" ->
              chain.freeGas().value() && "false".equals(difference.now())
                  ? null
                  : new GenesisTerm(Reach.FROZEN, "free-gas", "");
          case "config/fixedbasefee" -> new GenesisTerm(Reach.FROZEN, "fixed-base-fee", "");
          case "config/contractsizelimit" ->
              new GenesisTerm(Reach.FROZEN, "contract-size-limit", "B");
          case "config/qbft/epochlength" -> new GenesisTerm(Reach.FROZEN, "epoch", "blocks");
          case "config/qbft/blockperiodseconds" ->
              new GenesisTerm(Reach.TRANSITION, "block-period", "s");
          case "config/qbft/emptyblockperiodseconds" ->
              new GenesisTerm(Reach.TRANSITION, "empty-block-period", "s");
          case "config/qbft/blockreward" ->
              new GenesisTerm(Reach.TRANSITION, "block-reward", "wei");
          case "config/qbft/miningbeneficiary" ->
              new GenesisTerm(Reach.TRANSITION, "beneficiary", "");
          case "config/qbft/pertxgaslimit" ->
              new GenesisTerm(Reach.TRANSITION, "transaction-gas", "gas");
          case "config/qbft/validatorcontractaddress" ->
              new GenesisTerm(Reach.TRANSITION, "validator-contract", "");
          default -> null;
        };
    return term != null ? term : ofHeader(difference, chain);
  }

  private static @Nullable GenesisTerm ofHeader(Difference difference, Chain chain) {
    String path = difference.path();
    if (path.startsWith("alloc/")) {
      return new GenesisTerm(Reach.FIRST_BLOCK, "alloc", "");
    }
    boolean fork = path.matches("config/[a-z0-9]+(block|time)");
    boolean first =
        isFirst(difference.was(), path, chain) || isFirst(difference.now(), path, chain);
    if (fork && first) {
      return new GenesisTerm(Reach.FIRST_BLOCK, fork(path), "");
    }
    return path.contains("/") ? null : new GenesisTerm(Reach.FIRST_BLOCK, path, "");
  }

  /// The milestone that a key of the genesis file begins.
  static String fork(String path) {
    return "fork " + path.replaceFirst("^config/", "").replaceFirst("(block|time)$", "");
  }

  /// Whether a fork holds in the first block already.
  private static boolean isFirst(@Nullable String at, String path, Chain chain) {
    long begin = path.endsWith("time") ? chain.timestamp().value() : 0;
    return at != null && at.matches("[0-9]{1,18}") && Long.parseLong(at) <= begin;
  }

  OnChanges.GenesisChanged changed(Chain chain, Difference difference, Span span, Passing passing) {
    boolean listed = reach == Reach.FOUNDERS;
    String was = listed ? founders(difference.was()) : shown(difference.was());
    String now = listed ? founders(difference.now()) : shown(difference.now());
    String way = reach == Reach.TRANSITION ? passing.transition(word + " = " + now) : "";
    return new OnChanges.GenesisChanged(
        chain.name().value(), reach, word, was, now, way, span, chain.span());
  }

  private String shown(@Nullable String value) {
    return switch (word) {
      case "free-gas", "fixed-base-fee" -> value == null ? "false" : value;
      default -> value == null ? "nothing" : value + unit;
    };
  }

  private static String founders(@Nullable String extraData) {
    Hex bytes = extraData == null ? null : Hex.parse(extraData);
    List<EvmAddress> founders = bytes == null ? null : ExtraData.validators(bytes);
    return founders == null
        ? "nothing"
        : founders.stream()
            .map(EvmAddress::checksummed)
            .collect(Collectors.joining(", ", "[", "]"));
  }
}
