package dev.soke.check;

import dev.soke.analysis.Sha256;
import dev.soke.analysis.confidence.Factor;
import dev.soke.analysis.confidence.Parameters;
import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.EvidenceRecord;
import dev.soke.source.Located;
import dev.soke.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Records of evidence: whether they can be, who stands for them, and how old they are.
final class EvidenceFacts {
  /// How far the clock of a source may be ahead, in seconds.
  private static final long AHEAD = 300;

  private final String route;
  private final EvidenceRecord record;
  private final List<Fact> facts = new ArrayList<>();

  private EvidenceFacts(String route, EvidenceRecord record) {
    this.route = route;
    this.record = record;
  }

  static List<Fact> of(
      Estate estate, String route, EvidenceRecord record, @Nullable LocalDate asOf) {
    EvidenceFacts facts = new EvidenceFacts(route, record);
    facts.addFile(estate.contents());
    facts.addMeasure();
    facts.addAttestor();
    if (!RouteEvidence.isActive(record)) {
      facts.facts.add(
          new OnPolicies.EvidenceWithdrawn(
              route,
              record.name().value(),
              Words.of(record.state().value()),
              record.state().span()));
    }
    Instant observed = RouteEvidence.instant(record.observedAt());
    if (observed == null) {
      facts.wrong("`" + record.observedAt().value() + "` is no time in UTC", record.observedAt());
    } else if (asOf != null) {
      facts.addTime(observed.getEpochSecond(), RouteEvidence.seconds(asOf));
    }
    return facts.facts;
  }

  private void addMeasure() {
    Located<Long> delivered = record.delivered();
    Located<Long> attempted = record.attempted();
    if (delivered != null && attempted != null && delivered.value() > attempted.value()) {
      wrong("more transfers arrived than were tried", delivered);
    }
    switch (record.factor().value()) {
      case DELIVERY -> {
        need("delivered", delivered);
        need("attempted", attempted);
      }
      case ATTESTERS -> {
        need("needed", record.needed());
        if (record.attesters().isEmpty()) need("attester", null);
      }
      case FINALITY -> need("finality", record.finality());
      case LIQUIDITY -> {
        need("depth", record.depth());
        need("reserve", record.reserve());
        need("slippage", record.slippage());
      }
      case UPGRADE -> need("upgrade", record.upgrade());
      case ASSURANCE -> need("audit", record.audit());
    }
  }

  private void need(String attribute, @Nullable Located<?> value) {
    if (value == null) {
      wrong("it does not say `" + attribute + "`", record.name());
    }
  }

  private void wrong(String problem, Located<?> at) {
    facts.add(new OnPolicies.EvidenceWrong(route, record.name().value(), problem, at.span()));
  }

  /// The record itself: there, and of the digest that is written.
  private void addFile(Contents contents) {
    Located<String> file = record.file();
    Located<String> digest = record.sha256();
    if (file == null) return;
    Source source = contents.files().get(Contents.path(file.value()));
    if (source == null) {
      wrong("there is no file `" + Contents.path(file.value()) + "`", file);
    } else if (digest != null && !digest.value().equals(Sha256.of(source.text()))) {
      wrong("its file has the digest " + Sha256.of(source.text()), digest);
    }
  }

  /// Counts of one window that were taken later and are lower.
  static List<Fact> falling(String route, List<EvidenceRecord> records) {
    List<Fact> facts = new ArrayList<>();
    SequencedMap<String, EvidenceRecord> last = new TreeMap<>();
    records.stream()
        .filter(it -> it.window() != null && it.attempted() != null && it.delivered() != null)
        .sorted(Comparator.comparing(it -> it.observedAt().value()))
        .forEach(it -> {
          EvidenceRecord before = last.put(String.valueOf(it.window()), it);
          if (before != null
              && (isLess(it.attempted(), before.attempted())
                  || isLess(it.delivered(), before.delivered()))) {
            EvidenceFacts wrong = new EvidenceFacts(route, it);
            wrong.wrong(
                "its counts are lower than those of `" + before.name() + "`, of the same window",
                it.name());
            facts.addAll(wrong.facts);
          }
        });
    return facts;
  }

  private static boolean isLess(@Nullable Located<Long> one, @Nullable Located<Long> other) {
    return one != null && other != null && one.value() < other.value();
  }

  private void addAttestor() {
    List<String> missing = new ArrayList<>();
    if (record.source() == null) missing.add("`source`");
    if (record.attestor() == null) missing.add("`attestor`");
    if (record.sha256() == null) missing.add("`sha256`");
    if (missing.isEmpty() && !RouteEvidence.isAttributable(record)) {
      wrong("its digest does not have 64 digits from 0 to f", record.name());
    } else if (!missing.isEmpty()) {
      facts.add(
          new OnPolicies.EvidenceNameless(
              route, record.name().value(), String.join(" and ", missing), record.name().span()));
    }
  }

  private void addTime(long observed, long now) {
    long expiry =
        Parameters.standard().of(Factor.valueOf(record.factor().value().name())).decay().expiry();
    boolean future = observed > now + AHEAD;
    if (future || now - observed >= expiry) {
      facts.add(
          new OnPolicies.EvidenceTime(
              route,
              record.name().value(),
              future,
              span(now - observed),
              span(expiry),
              record.observedAt().span()));
    }
  }

  private static String span(long seconds) {
    Duration time = Duration.ofSeconds(Math.abs(seconds));
    return time.toDays() > 0
        ? time.toDays() + " d"
        : time.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
