package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Profile;
import dev.soke.model.Site;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Profiles: their stages, their checks, and where they must be near each other.
final class ProfileFacts {
  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private ProfileFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    ProfileFacts profiles = new ProfileFacts(estate);
    estate.profiles().values().forEach(profiles::add);
    estate.sites().values().forEach(profiles::addFar);
    return profiles.facts;
  }

  private void add(Profile profile) {
    String name = profile.name().value();
    facts.add(new OnServices.ProfileFact(name, profile.accepts().size(), profile.name().span()));
    Located<Long> stage = profile.stage();
    if (stage != null) {
      Words.distinct(profile.needs()).forEach((need, span) -> addStages(name, stage, need, span));
    }
  }

  private void addStages(String name, Located<Long> stage, String need, Span span) {
    Profile needed = estate.profiles().get(need);
    Located<Long> before = needed == null ? null : needed.stage();
    if (before != null) {
      facts.add(
          new OnServices.StagedNeed(
              name, stage.value(), need, before.value(), span, before.span()));
    }
  }

  private void addFar(Site site) {
    Words.distinct(site.profiles())
        .forEach((name, span) -> {
          Profile profile = estate.profiles().get(name);
          if (profile != null) {
            Words.distinct(profile.near())
                .forEach((near, why) -> {
                  if (!isNear(site, near)) {
                    addFar(site, name, near, span, why);
                  }
                });
          }
        });
  }

  private void addFar(Site site, String profile, String near, Span span, Span why) {
    String region = Words.orEmpty(site.region());
    facts.add(new OnSites.FarFrom(site.name().value(), region, profile, near, span, why));
  }

  private boolean isNear(Site site, String profile) {
    return estate.sites().values().stream()
        .filter(other -> other.equals(site) || sameRegion(site.region(), other.region()))
        .anyMatch(other -> Words.distinct(other.profiles()).containsKey(profile));
  }

  private static boolean sameRegion(
      @Nullable Located<String> one, @Nullable Located<String> other) {
    return one != null && other != null && one.value().equals(other.value());
  }
}
