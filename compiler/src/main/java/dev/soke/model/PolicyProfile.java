package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is permitted to whom, where and from when on.
@Kind(
    value = "policy-profile",
    doc =
        "What is permitted to whom, where and from when on: `policy-profile rail-v2 2 from 2026-07-01 supersedes rail-v1`.")
public record PolicyProfile(
    @Name Located<String> name,
    @Doc("Its version, above that of the one it supersedes.")
        @Positional
        @Between(min = 1, max = 9_007_199_254_740_991L)
        Located<Long> version,
    @Doc("The first day in force.") @Attribute("effective-from") @Clause("from")
        Located<LocalDate> from,
    @Doc("The first day no longer in force; open when left out.")
        @Attribute("effective-to")
        @Clause("until")
        @Nullable Located<LocalDate> until,
    @Doc("The profile whose place it takes.") @Clause("supersedes") @Reference(PolicyProfile.class)
        @Nullable Located<String> supersedes,
    @Doc("Why it may permit more than the one it supersedes, such as a decision of a board.")
        @Nullable Located<String> approval,
    @Doc("The first day on which it is revoked, before its time is over.")
        @Nullable Located<LocalDate> revoked,
    @Doc("Why it is revoked.") @Nullable Located<String> revokedBecause,
    @Doc("The jurisdictions it is for.") @Reference(Jurisdiction.class)
        List<Located<String>> jurisdictions,
    @Doc("The jurisdictions that no route may touch, with what lies in them.")
        @Reference(Jurisdiction.class)
        List<Located<String>> denied,
    @Doc("Who may take part.") List<Located<String>> participantClasses,
    @Doc("What it is about.") List<Located<String>> resourceFamilies,
    @Doc("What stands on a chain for it.") @Default("none") Located<Tokenization> tokenization,
    @Doc("Where its books are.") @Default("hybrid") Located<LedgerModel> ledgerModel,
    @Doc("The standards it keeps.") List<Located<String>> standards,
    @Doc("What else must be complied with.") List<Located<String>> complianceRules,
    @Doc("What transfers must keep to.") List<Located<String>> transferRules,
    @Doc("How value is found.") List<Located<String>> valuationRules,
    @Doc("What deployments must keep to.") List<Located<String>> deploymentRules,
    @Doc("How often it is looked at again, such as `quarterly`.") @Default("yearly")
        Located<String> reviewCadence,
    @Doc("The assets that routes under it may carry.") @Reference(Asset.class)
        List<Located<String>> assets,
    @Doc("The mechanisms that routes under it may use.") @Reference(Mechanism.class)
        List<Located<String>> mechanisms,
    @Doc("The least confidence of a route, in basis points.")
        @Default("8_000")
        @Between(min = 1, max = 10_000)
        Located<Long> minConfidence,
    @Doc("The least number of independent parties that could forge a transfer together.")
        @Default("2")
        @Between(min = 1, max = 1000)
        Located<Long> minDomains,
    @Doc("How long an approval must last at least.") @Default("10min") Located<Duration> minHorizon,
    @Doc("The least confidence of a way over several routes, in basis points.")
        @Between(min = 1, max = 10_000)
        @Nullable Located<Long> minWayConfidence,
    @Doc("What a transfer waits for at least.") @Nullable Located<FinalityMode> minFinality,
    @Doc("How long a change of code must be known before.")
        @Nullable Located<Duration> minUpgradeDelay,
    @Doc("How long an incident is told after it was over.") @Nullable Located<Duration> coolDown,
    @Doc("The largest price impact, in basis points.") @Between(min = 0, max = 10_000)
        @Nullable Located<Long> maxImpact,
    @Doc("How old what was read of a pool may be.") @Nullable Located<Duration> maxQuoteAge,
    @Doc("How long a limit may take to fill again for one transfer.")
        @Nullable Located<Duration> maxWait,
    @Doc("How tightly the two sides of an exchange hang together at least.")
        @Nullable Located<Linkage> minLinkage,
    @Doc("Whether only tokens count that do not stand for others.")
        @Nullable Located<Boolean> canonicalOnly,
    @Doc("How factors are joined to one number.") @Nullable Score score,
    String doc,
    Span span) {
  /// Copies what it is given.
  public PolicyProfile {
    jurisdictions = List.copyOf(jurisdictions);
    denied = List.copyOf(denied);
    participantClasses = List.copyOf(participantClasses);
    resourceFamilies = List.copyOf(resourceFamilies);
    standards = List.copyOf(standards);
    complianceRules = List.copyOf(complianceRules);
    transferRules = List.copyOf(transferRules);
    valuationRules = List.copyOf(valuationRules);
    deploymentRules = List.copyOf(deploymentRules);
    assets = List.copyOf(assets);
    mechanisms = List.copyOf(mechanisms);
  }
}
