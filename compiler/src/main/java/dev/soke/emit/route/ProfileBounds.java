package dev.soke.emit.route;

import dev.soke.emit.Data;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Score;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The bounds that a profile may leave out, each only where it says one: what nobody says is not
/// part of what is hashed.
final class ProfileBounds {
  private ProfileBounds() {}

  static void put(Data.MappingBuilder data, PolicyProfile it) {
    number(data, "minWayConfidenceBps", it.minWayConfidence());
    word(data, "minFinality", it.minFinality());
    seconds(data, "minUpgradeDelaySeconds", it.minUpgradeDelay());
    seconds(data, "coolDownSeconds", it.coolDown());
    number(data, "maxImpactBps", it.maxImpact());
    seconds(data, "maxQuoteAgeSeconds", it.maxQuoteAge());
    seconds(data, "maxWaitSeconds", it.maxWait());
    word(data, "minLinkage", it.minLinkage());
    Located<Boolean> canonical = it.canonicalOnly();
    if (canonical != null) {
      data.put("canonicalOnly", Data.flag(canonical.value(), canonical.span()));
    }
    Score score = it.score();
    if (score != null) data.put("score", score(score));
  }

  private static Data score(Score score) {
    Data.MappingBuilder data = Data.mapping(score.span());
    number(data, "deliveryBps", score.delivery());
    number(data, "attestersBps", score.attesters());
    number(data, "finalityBps", score.finality());
    number(data, "liquidityBps", score.liquidity());
    number(data, "upgradeBps", score.upgrade());
    number(data, "assuranceBps", score.assurance());
    number(data, "emphasisBps", score.emphasis());
    return data.build();
  }

  private static void number(Data.MappingBuilder data, String name, @Nullable Located<Long> it) {
    if (it != null) data.put(name, Data.whole(it.value(), it.span()));
  }

  private static void seconds(
      Data.MappingBuilder data, String name, @Nullable Located<Duration> it) {
    if (it != null) data.put(name, Data.whole(it.value().toSeconds(), it.span()));
  }

  private static void word(
      Data.MappingBuilder data, String name, @Nullable Located<? extends Enum<?>> it) {
    if (it != null)
      data.put(name, Data.text(it.value().name().toLowerCase(Locale.ROOT), it.span()));
  }
}
