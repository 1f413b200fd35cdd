package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way of an asset from one chain to another.
@Kind(
    value = "route",
    doc =
        "A way of an asset from one chain to another: `route out from dbis to ethereum of usdt via ccip under rail { … }`.")
public record Route(
    @Name Located<String> name,
    @Doc("Where it begins.") @Clause("from") @Reference(Venue.class) Located<String> from,
    @Doc("Where it ends.") @Clause("to") @Reference(Venue.class) Located<String> to,
    @Doc("What it carries.") @Attribute("asset") @Clause("of") @Reference(Asset.class)
        Located<String> asset,
    @Doc("What moves it.") @Attribute("mechanism") @Clause("via") @Reference(Mechanism.class)
        Located<String> mechanism,
    @Doc("The profile that permits it.")
        @Attribute("profile")
        @Clause("under")
        @Reference(PolicyProfile.class)
        Located<String> profile,
    @Doc("How far it has come.") @Default("planned") Located<Status> status,
    @Doc("The most of one transfer, in whole units of the asset.")
        @Between(min = 1, max = 9_007_199_254_740_991L)
        Located<Long> amount,
    @Doc("The jurisdictions of those who run it.") @Reference(Jurisdiction.class)
        List<Located<String>> operators,
    @Doc("The least of one transfer, in whole units of the asset.")
        @Between(min = 1, max = 9_007_199_254_740_991L)
        @Nullable Located<Long> least,
    @Doc("Whether the same asset comes back by the same mechanism.") @Default("false")
        Located<Boolean> bothWays,
    @Doc("What becomes of digits that the other end does not have, such as `down`.")
        @Nullable Located<String> rounding,
    @Doc("Why nothing goes over it now; nothing stops it when left out.")
        @Nullable Located<String> halted,
    @Doc("What goes over it at most.") @Attribute("limit") List<RouteLimit> limits,
    @Doc("The channel for the data that travel with transfers, such as `ivms101 over trisa`.")
        @Nullable Located<String> travelRule,
    @Doc("Whether a wallet without a provider may receive.") @Default("false")
        Located<Boolean> selfHosted,
    @Doc("How such a wallet proves who owns it, such as `signed-message`.")
        @Nullable Located<String> ownership,
    @Doc("What was found out about it.") @Attribute("evidence") List<EvidenceRecord> evidence,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Route {
    operators = List.copyOf(operators);
    limits = List.copyOf(limits);
    evidence = List.copyOf(evidence);
  }
}
