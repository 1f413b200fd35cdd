package dev.soke.analysis.gate;

import dev.soke.analysis.confidence.PriceImpact;
import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.source.Located;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a pool can carry the amount, at a price that the profile bears, as it was not long ago.
record PoolGate(Route route, PolicyProfile profile, @Nullable LocalDate day) {
  private static final double BASIS_POINTS = 10_000;

  List<Fault> faults(EvidenceRecord record) {
    List<Fault> faults = new ArrayList<>();
    Located<Long> depth = record.depth();
    Located<Long> reserve = record.reserve();
    Located<Long> slippage = record.slippage();
    if (depth == null || reserve == null || slippage == null) return faults;
    long amount = route.amount().value();
    double impact =
        PriceImpact.of((double) amount, (double) reserve.value(), slippage.value() / BASIS_POINTS);
    long points = (long) StrictMath.ceil(impact * BASIS_POINTS);
    Located<Long> most = profile.maxImpact();
    if (depth.value() < amount) {
      faults.add(fault(Obstacle.SHALLOW, depth.value() + " for " + amount, depth));
    } else if (most != null && points > most.value()) {
      String detail =
          amount
              + " would move the price by "
              + points
              + " basis points of at most "
              + most.value();
      faults.add(fault(Obstacle.SHALLOW, detail, depth));
    }
    addQuoteAge(record, faults);
    return faults;
  }

  private void addQuoteAge(EvidenceRecord record, List<Fault> faults) {
    Located<Duration> most = profile.maxQuoteAge();
    Instant observed = RouteEvidence.instant(record.observedAt());
    LocalDate now = day;
    if (most == null || observed == null || now == null) return;
    long age = RouteEvidence.seconds(now) - observed.getEpochSecond();
    if (age > most.value().toSeconds()) {
      String detail = age + " s, at most " + most.value().toSeconds() + " s";
      faults.add(fault(Obstacle.QUOTE_OLD, detail, record.observedAt()));
    }
  }

  private Fault fault(Obstacle obstacle, String detail, Located<?> at) {
    return new Fault(obstacle, route.name().value(), detail, at.span());
  }
}
