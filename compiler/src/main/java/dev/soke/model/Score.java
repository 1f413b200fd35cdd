package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// How a profile joins the factors of a route to one number.
@Kind(
    value = "score",
    doc =
        "How a profile joins the factors of a route to one number; all weights are 10000 together.")
public record Score(
    @Doc("The weight of delivery, in basis points.")
        @Default("2_500")
        @Between(min = 0, max = 10_000)
        Located<Long> delivery,
    @Doc("The weight of attesters.") @Default("2_500") @Between(min = 0, max = 10_000)
        Located<Long> attesters,
    @Doc("The weight of finality.") @Default("1_000") @Between(min = 0, max = 10_000)
        Located<Long> finality,
    @Doc("The weight of liquidity.") @Default("1_500") @Between(min = 0, max = 10_000)
        Located<Long> liquidity,
    @Doc("The weight of upgrade.") @Default("1_000") @Between(min = 0, max = 10_000)
        Located<Long> upgrade,
    @Doc("The weight of assurance.") @Default("1_500") @Between(min = 0, max = 10_000)
        Located<Long> assurance,
    @Doc("How much the weakest factor counts: 0 for as its weight, 10000 for alone.")
        @Default("5_000")
        @Between(min = 0, max = 10_000)
        Located<Long> emphasis,
    Span span) {
  /// The weights in the order of the factors.
  public List<Located<Long>> weights() {
    return List.of(delivery, attesters, finality, liquidity, upgrade, assurance);
  }
}
