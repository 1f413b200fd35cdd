package dev.soke.genesis;

import dev.soke.check.OnGenesis;
import dev.soke.source.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Changes of the chain while it runs.
record TransitionsCheck(GenesisCheck.Told told, Rules rules) {
  /// A number from here on is a time, and one below is a block: no chain has so many blocks, and
  /// the second is one of 2001.
  private static final long FIRST_TIME = 1_000_000_000;

  private static final List<String> OF_VALIDATORS =
      List.of("block", "validators", "validatorselectionmode", "validatorcontractaddress");

  void check(Json config) {
    Json transitions = config.at("transitions");
    Json entries = transitions == null ? null : transitions.at("qbft");
    if (entries instanceof Json.Items items) {
      TreeMap<Long, Span> seen = new TreeMap<>();
      items.values().forEach(it -> entry(it, seen));
    } else if (entries != null) {
      told.value("transitions.qbft", "a list", entries);
    }
  }

  private void entry(Json entry, Map<Long, Span> seen) {
    Json block = entry.at("block");
    Long at = Values.whole(Values.decimal(block));
    if (block != null && at == null) {
      told.value("block", "a whole number", block);
      return;
    }
    Span span = (block == null ? entry : block).span();
    boolean beginning = at != null && at == 0;
    told.add(new OnGenesis.ChangePlaced(block == null ? 0 : 1, beginning, span));
    if (at != null) {
      Span first = seen.putIfAbsent(at, span);
      if (first != null) {
        told.add(new OnGenesis.WrittenTwice("Transition", at.toString(), span, first));
      }
      placed(entry, at, span);
    }
    mode(entry);
  }

  private void placed(Json entry, long at, Span span) {
    boolean validators = hasValidators(entry);
    boolean timed = at >= FIRST_TIME;
    told.add(new OnGenesis.ChangeUnit(timed, rules.isTime(at) && !validators, at, span));
    if (validators) {
      boolean more = entry.members().stream().anyMatch(it -> !OF_VALIDATORS.contains(it.key()));
      boolean contract = entry.at("validatorcontractaddress") != null;
      told.add(new OnGenesis.ValidatorsChange(more, contract, rules.isTime(at), entry.span()));
    }
  }

  private void mode(Json entry) {
    Json mode = entry.at("validatorselectionmode");
    switch (mode == null ? "" : mode.words()) {
      case "" -> {}
      case "blockheader" -> {
        if (!hasValidators(entry)) {
          told.missing("validators", "Mode `blockheader` takes them from here", entry);
        }
      }
      case "contract" -> {
        if (!isAccount(entry.at("validatorcontractaddress"))) {
          told.missing("validatorcontractaddress", "Mode `contract` asks it", entry);
        }
      }
      default -> told.value("validatorselectionmode", "`blockheader` or `contract`", entry);
    }
  }

  private static boolean isAccount(@Nullable Json value) {
    return value != null && Values.account(value.words()) != null;
  }

  private static boolean hasValidators(Json entry) {
    return entry.at("validators") instanceof Json.Items items && !items.values().isEmpty();
  }
}
