package dev.soke.check;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Losses;
import dev.soke.analysis.chain.Quorum;
import dev.soke.diagnostic.Fix;
import dev.soke.model.Loss;
import dev.soke.model.Survival;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether the validators of a chain live through a loss, with the sums, and what would let them.
final class SurvivalFacts {
  private final ChainNodes nodes;
  private final Survival survival;
  private final Losses losses;
  private final Quorum quorum;
  private final boolean forks;

  private SurvivalFacts(ChainNodes nodes, Survival survival) {
    this.nodes = nodes;
    this.survival = survival;
    this.losses = Losses.of(nodes, survival.domain().value());
    this.quorum = new Quorum(Losses.held(losses.shares()));
    this.forks = survival.loss().value() == Loss.FAULTY;
  }

  /// Adds that some validators do not live through a loss.
  ///
  /// @param moves who knows where else they could stand; null for validators to come
  /// @param span who is to be told
  static void add(
      List<Fact> facts, ChainNodes nodes, Survival survival, @Nullable Moves moves, Span span) {
    SurvivalFacts of = new SurvivalFacts(nodes, survival);
    List<Losses.Share> worst = of.losses.worst(survival.count().value());
    if (Losses.held(worst) > of.bears()) {
      Fix fix = moves == null ? null : moves.fix(of.bears());
      facts.add(of.fragile(worst, fix, span));
    }
  }

  private int bears() {
    return forks ? quorum.faulty() : quorum.silent();
  }

  private Fact fragile(List<Losses.Share> worst, @Nullable Fix fix, Span span) {
    return new OnChains.ChainFragile(
        nodes.chain().name().value(),
        forks,
        asked(),
        worst.stream().map(it -> "`" + it.name() + "`").collect(Collectors.joining(", ")),
        Losses.held(worst),
        quorum.validators(),
        quorum.needed(),
        bears(),
        losses.shares().stream().map(this::left).collect(Collectors.joining("; ")),
        advice(),
        fix,
        span);
  }

  private String asked() {
    return survival.count().value()
        + " "
        + Words.of(survival.domain().value())
        + " "
        + Words.of(survival.loss().value());
  }

  /// What is left without a share, against what must be; for those that lie, against what may.
  private String left(Losses.Share share) {
    int held = share.validators();
    if (forks) {
      return share.name() + " " + held + (held > bears() ? " > " : " <= ") + bears();
    }
    int left = quorum.validators() - held;
    String sum = quorum.validators() + " - " + held + " = " + left;
    boolean stops = left < quorum.needed();
    return "without " + share.name() + " " + sum + (stops ? " < " : " >= ") + quorum.needed();
  }

  /// What the loss takes to be borne.
  private String advice() {
    long each = bears() / survival.count().value();
    if (each == 0) return "there are too few validators for it, add some";
    String what = Words.of(survival.domain().value().singular());
    long needed = (quorum.validators() + each - 1) / each;
    return "at most " + each + " on each " + what + ", so on " + needed + " of them";
  }
}
