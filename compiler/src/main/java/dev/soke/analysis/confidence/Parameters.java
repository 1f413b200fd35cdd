package dev.soke.analysis.confidence;

import java.util.ArrayList;
import java.util.List;

/// The choices of a policy profile that turn evidence into a number. They are published with it.
///
/// @param factors one a factor; their weights are 1 together
/// @param emphasis λ, how much the weakest factor counts: from 0 (as its weight) to 1 (alone)
/// @param misuse ρ, how likely one independent domain is misused
/// @param halfDepth blocks after which half of the doubt is gone
/// @param coverage κ, how often the depth must cover the amount
/// @param bearableImpact the price impact at which nothing is left, as a share
public record Parameters(
    List<Choice> factors,
    double emphasis,
    double misuse,
    double halfDepth,
    double coverage,
    double bearableImpact) {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private static final Parameters STANDARD =
      new Parameters(
          List.of(
              new Choice(Factor.DELIVERY, 0.25, new Decay(HOUR, 24 * HOUR, 7 * DAY)),
              new Choice(Factor.ATTESTERS, 0.25, new Decay(24 * HOUR, 7 * DAY, 30 * DAY)),
              new Choice(Factor.FINALITY, 0.10, new Decay(24 * HOUR, 30 * DAY, 180 * DAY)),
              new Choice(Factor.LIQUIDITY, 0.15, new Decay(5 * MINUTE, 30 * MINUTE, 24 * HOUR)),
              new Choice(Factor.UPGRADE, 0.10, new Decay(7 * DAY, 30 * DAY, 180 * DAY)),
              new Choice(Factor.ASSURANCE, 0.15, new Decay(30 * DAY, 180 * DAY, 400 * DAY))),
          0.5,
          0.5,
          8,
          2,
          0.05);

  /// What is chosen for one factor.
  public record Choice(Factor factor, double weight, Decay decay) {}

  /// Copies what it is given; requires the factors in their order.
  public Parameters {
    factors = List.copyOf(factors);
    if (!factors.stream().map(Choice::factor).toList().equals(List.of(Factor.values()))) {
      throw new IllegalArgumentException("one choice a factor, in their order");
    }
  }

  /// The choices where a profile makes none.
  public static Parameters standard() {
    return STANDARD;
  }

  /// What is chosen for a factor.
  public Choice of(Factor factor) {
    return factors.stream().filter(it -> it.factor() == factor).findFirst().orElseThrow();
  }

  /// These choices with another decay of one factor.
  public Parameters withDecay(Factor factor, Decay decay) {
    List<Choice> changed = new ArrayList<>(factors);
    changed.replaceAll(it -> it.factor() == factor ? new Choice(factor, it.weight(), decay) : it);
    return new Parameters(changed, emphasis, misuse, halfDepth, coverage, bearableImpact);
  }

  /// These choices with other weights, in the order of the factors.
  public Parameters withWeights(List<Double> weights) {
    List<Choice> changed = new ArrayList<>();
    for (int at = 0; at < weights.size(); at++) {
      Choice choice = factors.get(at);
      changed.add(new Choice(choice.factor(), weights.get(at), choice.decay()));
    }
    return new Parameters(changed, emphasis, misuse, halfDepth, coverage, bearableImpact);
  }

  /// These choices with another emphasis.
  public Parameters withEmphasis(double lambda) {
    return new Parameters(factors, lambda, misuse, halfDepth, coverage, bearableImpact);
  }
}
