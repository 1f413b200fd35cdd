package dev.soke.analysis.confidence;

import dev.soke.model.Attester;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.EvidenceState;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.RouteIncident;
import dev.soke.model.Score;
import dev.soke.source.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The evidence of a route as the confidence in it reads it.
public final class RouteEvidence {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final double WHOLE = 10_000;
  private static final double DAY = 24 * 3600;

  private RouteEvidence() {}

  /// The records that count, and whose measure is whole.
  public static List<Evidence> of(Route route) {
    List<Evidence> evidence = new ArrayList<>();
    for (EvidenceRecord record : route.evidence()) {
      Instant observed = instant(record.observedAt());
      Measure measure = observed == null ? null : measure(record, observed);
      if (observed != null && measure != null && isAttributable(record) && isActive(record)) {
        evidence.add(new Evidence(record.name().value(), measure, observed.getEpochSecond()));
      }
    }
    return evidence;
  }

  /// The confidence in a route on a day.
  public static Confidence confidence(Route route, Parameters parameters, LocalDate asOf) {
    return Confidence.of(of(route), parameters, route.amount().value(), seconds(asOf));
  }

  /// How a profile joins factors.
  public static Parameters parameters(PolicyProfile profile) {
    Score score = profile.score();
    if (score == null) return Parameters.standard();
    return Parameters.standard()
        .withWeights(score.weights().stream().map(it -> it.value() / WHOLE).toList())
        .withEmphasis(score.emphasis().value() / WHOLE);
  }

  /// The first second of a day, in UTC.
  public static long seconds(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  /// The time that a record names; null when it is none.
  public static @Nullable Instant instant(Located<String> time) {
    try {
      return Instant.parse(time.value());
    } catch (DateTimeParseException noTime) {
      return null;
    }
  }

  /// Whether somebody stands for a record that anybody can find again.
  public static boolean isAttributable(EvidenceRecord record) {
    Located<String> digest = record.sha256();
    return record.source() != null
        && record.attestor() != null
        && digest != null
        && DIGEST.matcher(digest.value()).matches();
  }

  /// Whether it was not withdrawn.
  public static boolean isActive(EvidenceRecord record) {
    return record.state().value() == EvidenceState.ACTIVE;
  }

  /// How many keys a transfer needs, and how many independent parties hold so many; null for
  /// evidence of something else.
  ///
  /// @param needed of the keys
  /// @param independent of those who hold them
  public record Parties(long needed, int keys, int independent) {}

  /// The parties of a record of attesters; null when it is none.
  public static @Nullable Parties parties(EvidenceRecord record) {
    Located<Long> needed = record.needed();
    if (needed == null || record.attesters().isEmpty()) {
      return null;
    }
    List<Domains.Key> keys = record.attesters().stream().map(RouteEvidence::key).toList();
    int independent =
        keys.size() < needed.value()
            ? 0
            : Domains.independent(keys, Math.toIntExact(needed.value()));
    return new Parties(needed.value(), keys.size(), independent);
  }

  private static Domains.Key key(Attester attester) {
    List<String> ties = new ArrayList<>();
    ties.add("operator " + attester.operator().value());
    add(ties, "hosting ", attester.hosting());
    add(ties, "rpc ", attester.rpc());
    add(ties, "custodian ", attester.custodian());
    return new Domains.Key(ties);
  }

  private static void add(List<String> ties, String sort, @Nullable Located<String> tie) {
    if (tie != null) {
      ties.add(sort + tie.value());
    }
  }

  private static @Nullable Measure measure(EvidenceRecord record, Instant observed) {
    return switch (record.factor().value()) {
      case DELIVERY -> delivery(record);
      case ATTESTERS -> {
        Parties parties = parties(record);
        yield parties == null ? null : new Measure.Attesters(parties.independent());
      }
      case FINALITY -> finality(record);
      case LIQUIDITY -> liquidity(record);
      case UPGRADE -> upgrade(record);
      case ASSURANCE -> assurance(record, observed);
    };
  }

  private static @Nullable Measure delivery(EvidenceRecord record) {
    Located<Long> delivered = record.delivered();
    Located<Long> attempted = record.attempted();
    return delivered == null || attempted == null
        ? null
        : new Measure.Delivery(delivered.value(), attempted.value());
  }

  private static @Nullable Measure finality(EvidenceRecord record) {
    var mode = record.finality();
    Located<Long> depth = record.depth();
    return mode == null
        ? null
        : new Measure.Finality(
            Measure.Finality.Mode.valueOf(mode.value().name()), depth == null ? 0 : depth.value());
  }

  private static @Nullable Measure liquidity(EvidenceRecord record) {
    Located<Long> depth = record.depth();
    Located<Long> reserve = record.reserve();
    Located<Long> slippage = record.slippage();
    return depth == null || reserve == null || slippage == null
        ? null
        : new Measure.Liquidity(depth.value(), reserve.value(), slippage.value() / WHOLE);
  }

  private static @Nullable Measure upgrade(EvidenceRecord record) {
    var authority = record.upgrade();
    return authority == null
        ? null
        : new Measure.Upgrade(Measure.Upgrade.Authority.valueOf(authority.value().name()));
  }

  private static @Nullable Measure assurance(EvidenceRecord record, Instant observed) {
    var audit = record.audit();
    return audit == null
        ? null
        : new Measure.Assurance(
            Measure.Assurance.Audit.valueOf(audit.value().name()),
            record.incidents().stream().map(it -> incident(it, observed)).toList());
  }

  private static Incident incident(RouteIncident incident, Instant observed) {
    // What is still open has not begun to recover.
    Located<LocalDate> until = incident.until();
    double days = until == null ? 0 : (observed.getEpochSecond() - seconds(until.value())) / DAY;
    return new Incident(Incident.Severity.valueOf(incident.severity().value().name()), days);
  }
}
