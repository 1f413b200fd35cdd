package dev.soke.check;

import dev.soke.analysis.confidence.Parameters;
import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.model.PolicyProfile;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a profile permits more than the one whose place it takes.
final class LooserFacts {
  private final PolicyProfile profile;
  private final PolicyProfile before;
  private final List<Fact> found = new ArrayList<>();

  LooserFacts(PolicyProfile profile, PolicyProfile before) {
    this.profile = profile;
    this.before = before;
  }

  List<Fact> facts() {
    looser("min-confidence", profile.minConfidence().value() < before.minConfidence().value());
    looser("min-domains", profile.minDomains().value() < before.minDomains().value());
    looser("min-horizon", profile.minHorizon().value().compareTo(before.minHorizon().value()) < 0);
    looserFields();
    looser("assets", !contains(before.assets(), profile.assets()));
    looser("mechanisms", !contains(before.mechanisms(), profile.mechanisms()));
    looser("jurisdictions", !contains(before.jurisdictions(), profile.jurisdictions()));
    looser("denied", !contains(profile.denied(), before.denied()));
    return found;
  }

  /// Bounds that a profile may leave out: leaving one out that was there is looser, too.
  private void looserFields() {
    looser("min-way-confidence", isLower(profile.minWayConfidence(), before.minWayConfidence()));
    looser("min-upgrade-delay", isLower(profile.minUpgradeDelay(), before.minUpgradeDelay()));
    looser("min-linkage", isLower(profile.minLinkage(), before.minLinkage()));
    looser("min-finality", isHigher(profile.minFinality(), before.minFinality()));
    looser("max-impact", isHigher(profile.maxImpact(), before.maxImpact()));
    looser("max-quote-age", isHigher(profile.maxQuoteAge(), before.maxQuoteAge()));
    looser("max-wait", isHigher(profile.maxWait(), before.maxWait()));
    looser("cool-down", isLower(profile.coolDown(), before.coolDown()));
    looser("canonical-only", isLower(profile.canonicalOnly(), before.canonicalOnly()));
    // Weights have no order: others may carry a route that those before did not.
    looser("score", !weights(profile).equals(weights(before)));
  }

  private static Parameters weights(PolicyProfile profile) {
    return RouteEvidence.parameters(profile);
  }

  private static <T extends Comparable<? super T>> boolean isLower(
      @Nullable Located<T> now, @Nullable Located<T> before) {
    return before != null && (now == null || now.value().compareTo(before.value()) < 0);
  }

  private static <T extends Comparable<? super T>> boolean isHigher(
      @Nullable Located<T> now, @Nullable Located<T> before) {
    return before != null && (now == null || now.value().compareTo(before.value()) > 0);
  }

  private static boolean contains(List<Located<String>> all, List<Located<String>> some) {
    return some.stream().allMatch(it -> all.stream().anyMatch(of -> of.value().equals(it.value())));
  }

  private void looser(String field, boolean isLooser) {
    if (isLooser) {
      found.add(
          new OnPolicies.ProfileLooser(
              profile.name().value(),
              before.name().value(),
              field,
              profile.approval() != null,
              profile.name().span(),
              before.name().span()));
    }
  }
}
