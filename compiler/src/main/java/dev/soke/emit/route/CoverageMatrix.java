package dev.soke.emit.route;

import dev.soke.analysis.confidence.Confidence;
import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.analysis.confidence.Validity;
import dev.soke.analysis.gate.Ways;
import dev.soke.analysis.route.Edge;
import dev.soke.analysis.route.JurisdictionMatrix;
import dev.soke.analysis.route.RouteGraph;
import dev.soke.analysis.ruling.Ruling;
import dev.soke.analysis.ruling.Rulings;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Estate;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Way;
import dev.soke.source.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// `public-routing-coverage-matrix.json`: each route, what its evidence is worth on the day on
/// which the estate is read, and until when that holds. Without a day nothing is said of evidence.
final class CoverageMatrix {
  private static final double MILLION = 1e6;

  private final Estate estate;
  private final @Nullable LocalDate asOf;
  private final List<Ruling> rulings;

  private CoverageMatrix(Estate estate) {
    this.estate = estate;
    // Files may not change with the day they are written on, only with what the estate says.
    Located<LocalDate> day = estate.header().asOf();
    asOf = day == null ? null : day.value();
    rulings = day == null ? List.of() : Rulings.of(estate, day.value());
  }

  static Artifact artifact(Estate estate) {
    CoverageMatrix matrix = new CoverageMatrix(estate);
    Located<String> name = estate.header().name();
    Data.MappingBuilder root =
        Data.mapping(name.span())
            .put("schemaVersion", Data.whole(1))
            .put("estate", Data.text(name));
    LocalDate day = matrix.asOf;
    if (day != null) root.put("asOf", Data.text(day.toString()));
    List<Data> routes = estate.routes().values().stream().map(matrix::route).toList();
    List<Data> ways = estate.ways().values().stream().map(matrix::way).toList();
    return Json.artifact(
        "public-routing-coverage-matrix.json",
        root.put("routes", Data.sequence(routes))
            .putUnlessEmpty("ways", Data.sequence(ways))
            .putUnlessEmpty("reach", matrix.reach())
            .build(),
        "routing-coverage.schema.json");
  }

  private Data route(Route route) {
    Data.MappingBuilder data =
        Data.mapping(route.name().span())
            .put("route", Data.text(route.name()))
            .put("from", Data.text(route.from()))
            .put("to", Data.text(route.to()))
            .put("asset", Data.text(route.asset()))
            .put("mechanism", Data.text(route.mechanism()))
            .put("profile", Data.text(route.profile()))
            .put("status", Data.text(word(route.status().value()), route.status().span()))
            .put("amount", Data.whole(route.amount().value(), route.amount().span()));
    PolicyProfile profile = estate.policyProfiles().get(route.profile().value());
    LocalDate day = asOf;
    if (day != null && profile != null) {
      addConfidence(data, route, profile, day);
    }
    return data.put(
            "evidence",
            Data.sequence(route.evidence().stream().map(CoverageMatrix::digest).toList()))
        .build();
  }

  private void addConfidence(
      Data.MappingBuilder data, Route route, PolicyProfile profile, LocalDate day) {
    Confidence found = RouteEvidence.confidence(route, RouteEvidence.parameters(profile), day);
    int wanted = Math.toIntExact(profile.minConfidence().value());
    RouteVerdict verdict = RouteVerdict.of(estate, route, profile, day, rulings);
    boolean permits = verdict.permits();
    data.put("verdict", Data.text(verdict.word()));
    data.put("codes", Data.sequence(verdict.codes().stream().map(it -> Data.text(it)).toList()));
    data.put("duties", Data.sequence(verdict.duties().stream().map(it -> Data.text(it)).toList()));
    data.put("confidenceBps", Data.whole(found.basisPoints()));
    data.put("minConfidenceBps", Data.whole(wanted));
    data.put("limitingFactor", Data.text(word(found.weakest().factor())));
    Data.MappingBuilder factors = Data.mapping();
    found.factors().forEach(part -> factors.put(word(part.factor()), factor(part)));
    data.put("factors", factors.build());
    if (permits) {
      long until =
          Validity.until(
              RouteEvidence.of(route),
              RouteEvidence.parameters(profile),
              route.amount().value(),
              RouteEvidence.seconds(day),
              wanted);
      data.put("validUntil", Data.text(Instant.ofEpochSecond(until).toString()));
    }
  }

  /// Where value can come to from each jurisdiction on the day, over routes that are permitted.
  private Data reach() {
    Data.MappingBuilder data = Data.mapping();
    LocalDate day = asOf;
    if (day == null) return data.build();
    List<Edge> edges = new ArrayList<>();
    for (Route route : estate.routes().values()) {
      PolicyProfile profile = estate.policyProfiles().get(route.profile().value());
      if (profile != null && RouteVerdict.of(estate, route, profile, day, rulings).permits()) {
        String name = route.name().value();
        edges.add(new Edge(name, route.from().value(), route.to().value(), 1, 0, 0));
      }
    }
    SequencedMap<String, NavigableSet<String>> places = new TreeMap<>();
    estate
        .venues()
        .forEach((name, venue) ->
            venue
                .jurisdictions()
                .forEach(it -> places.computeIfAbsent(it.value(), _ -> new TreeSet<>()).add(name)));
    JurisdictionMatrix.of(RouteGraph.of(estate.venues().keySet(), edges), places)
        .forEach((from, to) ->
            data.put(from, Data.sequence(to.stream().map(it -> Data.text(it)).toList())));
    return data.build();
  }

  private Data way(Way way) {
    Data.MappingBuilder data =
        Data.mapping(way.name().span())
            .put("way", Data.text(way.name()))
            .put("routes", Data.texts(way.routes()))
            .put("profile", Data.text(way.profile()));
    LocalDate day = asOf;
    if (day == null) return data.build();
    Ways.Worth worth = new Ways(estate, day).worth(way);
    return data.put("productBps", Data.whole(worth.product()))
        .put("weakestBps", Data.whole(worth.weakest()))
        .put("lowestBps", Data.whole(worth.lowest()))
        .build();
  }

  /// The value and its part of the loss, both in millionths, so that no fraction is written.
  private static Data factor(Confidence.Part part) {
    Data.MappingBuilder data =
        Data.mapping()
            .put("millionths", Data.whole(StrictMath.round(part.value() * MILLION)))
            .put("shareMillionths", Data.whole(StrictMath.round(part.share() * MILLION)));
    if (part.evidence() != null) {
      data.put("evidence", Data.text(part.evidence().id()));
      data.put("ageSeconds", Data.whole(part.age()));
    }
    return data.build();
  }

  private static Data digest(EvidenceRecord record) {
    Data.MappingBuilder data =
        Data.mapping(record.name().span())
            .put("id", Data.text(record.name()))
            .put("factor", Data.text(word(record.factor().value())))
            .put("observedAt", Data.text(record.observedAt()));
    Located<String> sha256 = record.sha256();
    return sha256 == null ? data.build() : data.put("sha256", Data.text(sha256)).build();
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
