package dev.soke.analysis.gate;

import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.model.Estate;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.FinalityMode;
import dev.soke.model.LimitSide;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Venue;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the evidence of a route shows that stops it, however good its confidence is.
final class EvidenceGate {
  private final Estate estate;
  private final Route route;
  private final PolicyProfile profile;
  private final @Nullable LocalDate day;
  private final List<Fault> faults = new ArrayList<>();

  EvidenceGate(Estate estate, Route route, PolicyProfile profile, @Nullable LocalDate day) {
    this.estate = estate;
    this.route = route;
    this.profile = profile;
    this.day = day;
  }

  List<Fault> faults() {
    addLimit();
    Located<String> halted = route.halted();
    if (halted != null) add(Obstacle.HALTED, halted.value(), halted.span());
    route.evidence().stream().filter(RouteEvidence::isActive).forEach(this::addRecord);
    return faults;
  }

  private void addLimit() {
    if (route.limits().stream().noneMatch(it -> it.side().value() == LimitSide.OUTBOUND)) {
      Venue closed = closed();
      String detail = closed == null ? "" : "`" + closed.name().value() + "`";
      add(
          closed == null ? Obstacle.NO_LIMIT : Obstacle.NO_LIMIT_OF_CLOSED,
          detail,
          route.name().span());
    }
  }

  /// An end that only its own people can look at; null when there is none.
  private @Nullable Venue closed() {
    return Stream.of(route.from(), route.to())
        .map(it -> estate.venues().get(it.value()))
        .filter(Objects::nonNull)
        .filter(it -> it.closed().value())
        .findFirst()
        .orElse(null);
  }

  private void addRecord(EvidenceRecord record) {
    switch (record.factor().value()) {
      case DELIVERY -> {}
      case ATTESTERS -> addSources(record);
      case FINALITY -> addFinality(record);
      case LIQUIDITY -> faults.addAll(new PoolGate(route, profile, day).faults(record));
      case UPGRADE -> faults.addAll(new CodeGate(route, profile, day).upgrade(record));
      case ASSURANCE -> faults.addAll(new CodeGate(route, profile, day).assurance(record));
    }
  }

  private void addSources(EvidenceRecord record) {
    Venue closed = closed();
    long sources =
        record.attesters().stream()
            .map(it -> it.rpc() == null ? "" : it.rpc().value())
            .filter(it -> !it.isEmpty())
            .distinct()
            .count();
    if (closed != null && sources < 2) {
      String detail = "`" + closed.name().value() + "` through " + sources;
      add(Obstacle.ONE_SOURCE, detail, record.name().span());
    }
  }

  private void addFinality(EvidenceRecord record) {
    Located<FinalityMode> mode = record.finality();
    Located<FinalityMode> least = profile.minFinality();
    if (mode == null) return;
    if (least != null && mode.value().compareTo(least.value()) > 0) {
      String detail =
          "`" + word(mode.value()) + "`, and the profile asks for `" + word(least.value()) + "`";
      add(Obstacle.WEAK_FINALITY, detail, mode.span());
    }
    Venue from = estate.venues().get(route.from().value());
    Located<Long> finalAfter = from == null ? null : from.finalAfter();
    Located<Long> depth = record.depth();
    if (depth != null && finalAfter != null && depth.value() > finalAfter.value()) {
      add(
          Obstacle.IDLE_DEPTH,
          depth.value() + " blocks, final after " + finalAfter.value(),
          depth.span());
    }
  }

  private void add(Obstacle obstacle, String detail, Span span) {
    faults.add(new Fault(obstacle, route.name().value(), detail, span));
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
