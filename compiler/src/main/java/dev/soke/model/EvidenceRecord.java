package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that somebody found out about a route.
@Kind(
    value = "evidence",
    doc =
        "One thing that somebody found out about a route: `evidence week-12 for delivery at \"2026-03-20T10:00:00Z\" { … }`.")
public record EvidenceRecord(
    @Name Located<String> name,
    @Doc("What it is of.") @Attribute("for") @Clause("for") Located<EvidenceFactor> factor,
    @Doc("When it was measured, as in `2026-03-20T10:00:00Z`.")
        @Attribute("observed-at")
        @Clause("at")
        Located<String> observedAt,
    @Doc("Where it comes from.") @Nullable Located<String> source,
    @Doc("Who stands for it.") @Nullable Located<String> attestor,
    @Doc("The digest of its record, 64 digits.") @Nullable Located<String> sha256,
    @Doc("The record itself, a file below `files/` of that digest.") @Nullable Located<String> file,
    @Doc("The window that its counts are of; counts of one window never fall.")
        @Nullable Located<String> window,
    @Doc("Whether it still counts.") @Default("active") Located<EvidenceState> state,
    @Doc("Transfers that arrived.") @Nullable Located<Long> delivered,
    @Doc("Transfers that were tried.") @Nullable Located<Long> attempted,
    @Doc("How many attesters a transfer needs.") @Between(min = 1, max = 1000)
        @Nullable Located<Long> needed,
    @Doc("Those who attest.") @Attribute("attester") List<Attester> attesters,
    @Doc("What a transfer waits for.") @Nullable Located<FinalityMode> finality,
    @Doc("Blocks on top, or whole units of the asset in reach.") @Nullable Located<Long> depth,
    @Doc("The reserve of the pool, in whole units.") @Nullable Located<Long> reserve,
    @Doc(
            "How the price of the pool moves, in basis points: 0 for not at all, 10000 for a constant product.")
        @Between(min = 0, max = 10_000)
        @Nullable Located<Long> slippage,
    @Doc("Who can change the code.") @Nullable Located<UpgradeAuthority> upgrade,
    @Doc("How long a change is known before it counts.") @Nullable Located<Duration> delay,
    @Doc("What of the code was audited.") @Nullable Located<AuditState> audit,
    @Doc("All incidents so far.") @Attribute("incident") List<RouteIncident> incidents,
    String doc,
    Span span) {
  /// Copies what it is given.
  public EvidenceRecord {
    attesters = List.copyOf(attesters);
    incidents = List.copyOf(incidents);
  }
}
