package dev.soke.check;

import dev.soke.source.Span;

/// Facts on jurisdictions, policy profiles, routes and subsystems.
public sealed interface OnPolicies extends Fact {
  /// A site of an estate with jurisdictions does not say whose law one side of it is under.
  record FacetMissing(String site, String facet, Span span) implements OnPolicies {}

  /// A jurisdiction lies in itself; `ring` names those on the way.
  record JurisdictionRing(String jurisdiction, String ring, Span span) implements OnPolicies {}

  /// A code that ISO 3166 does not know, or has withdrawn, of a jurisdiction that lies in no other.
  record JurisdictionUnknown(String code, boolean withdrawn, Span span) implements OnPolicies {}

  /// A group without members.
  record GroupEmpty(String group, Span span) implements OnPolicies {}

  /// A profile takes the place of one that is not older.
  record ProfileNotNewer(
      String profile, long version, String other, long otherVersion, Span span, Span otherSpan)
      implements OnPolicies {}

  /// The days of a profile and of the one whose place it takes do not meet; `overlap` tells whether
  /// both are in force on some day.
  record ProfileDays(
      String profile,
      String other,
      boolean overlap,
      String from,
      String until,
      Span span,
      Span otherSpan)
      implements OnPolicies {}

  /// A profile that permits no asset, no mechanism or no jurisdiction.
  record ProfileEmpty(String profile, String what, Span span) implements OnPolicies {}

  /// A profile permits more than the one whose place it takes; `approved` tells whether it says
  /// why.
  record ProfileLooser(
      String profile, String other, String field, boolean approved, Span span, Span otherSpan)
      implements OnPolicies {}

  /// A route that ends where it begins.
  record RouteRound(String route, String venue, Span span) implements OnPolicies {}

  /// A route that another one is already.
  record RouteTwice(String route, String other, Span span, Span otherSpan) implements OnPolicies {}

  /// A route uses or carries what its profile does not name.
  record RouteUnlisted(
      String route,
      String profile,
      String what,
      String name,
      String listed,
      Span span,
      Span otherSpan)
      implements OnPolicies {}

  /// A route touches a jurisdiction that its profile denies.
  record RouteDenied(
      String route, String profile, String jurisdiction, String denied, String by, Span span)
      implements OnPolicies {}

  /// A route that is used, and its confidence; all numbers in basis points but for `value`.
  record RouteScore(
      String route,
      long score,
      long wanted,
      String factor,
      String value,
      String needed,
      boolean brief,
      String until,
      Span span)
      implements OnPolicies {}

  /// A factor of a route that is used has no evidence that counts.
  record FactorMissing(String route, String factor, Span span) implements OnPolicies {}

  /// A record of evidence whose time, counts or measure cannot be; `problem` says what.
  record EvidenceWrong(String route, String evidence, String problem, Span span)
      implements OnPolicies {}

  /// A record of evidence that nobody stands for; `missing` says what it lacks.
  record EvidenceNameless(String route, String evidence, String missing, Span span)
      implements OnPolicies {}

  /// A record that no longer counts.
  record EvidenceWithdrawn(String route, String evidence, String state, Span span)
      implements OnPolicies {}

  /// A record that is too old, or from after the day it is read on.
  record EvidenceTime(
      String route, String evidence, boolean future, String age, String limit, Span span)
      implements OnPolicies {}

  /// Who attests the transfers of a route.
  record RouteParties(
      String route,
      String evidence,
      long needed,
      long keys,
      long independent,
      long wanted,
      Span span)
      implements OnPolicies {}

  /// A subsystem that is used, and how much shows it.
  record SubsystemFact(
      String subsystem, String workstream, String status, boolean used, int evidence, Span span)
      implements OnPolicies {}

  /// A workstream that brings nothing forward.
  record WorkstreamIdle(String workstream, Span span) implements OnPolicies {}

  /// A control that is used, and how much shows it.
  record ControlFact(
      String control, String workstream, String status, boolean used, int evidence, Span span)
      implements OnPolicies {}

  /// A subsystem that is used though something outside holds it up.
  record SubsystemBlocked(String subsystem, String status, String blockers, Span span)
      implements OnPolicies {}

  /// A council: of how many must how many agree, and how many parties could.
  record CouncilFact(
      String council, long needed, int members, int independent, String missing, Span span)
      implements OnPolicies {}

  /// The number of a chain is written in two ways that differ.
  record ChainNumber(String venue, long number, String hex, String right, Span span)
      implements OnPolicies {}

  /// A workstream without a gate.
  record WorkstreamOpen(String workstream, Span span) implements OnPolicies {}

  /// Why a registry cannot be told what the estate wants.
  ///
  /// @param fault the word for the rule that tells it
  /// @param detail what a reader needs beside it
  record RegistryFault(String fault, String registry, String detail, Span span)
      implements OnPolicies {}

  /// A way over routes that a rule forbids, and the routes whose end would part it.
  record WayFound(String rule, String way, String cut, Span span) implements OnPolicies {}

  /// An obstacle to a route, or to a way over several; `obstacle` is one word for the rule that
  /// tells it.
  record RouteObstacle(String obstacle, String route, String detail, boolean stops, Span span)
      implements OnPolicies {}

  /// A route is used under a profile that is not in force on the day; `why` says so.
  record ProfileNotInForce(String route, String profile, String why, Span span)
      implements OnPolicies {}

  /// A profile is for a jurisdiction that it denies.
  record ProfileTorn(String profile, String jurisdiction, Span span) implements OnPolicies {}

  /// The weights of a profile, which are not 10000 together.
  record ScoreWrong(String profile, long sum, Span span) implements OnPolicies {}

  /// The day of the estate is after the one on which it is read.
  record DayAhead(String day, String asOf, Span span) implements OnPolicies {}

  /// A rule about ways from nowhere, or to nowhere.
  record WayUnasked(String rule, Span span) implements OnPolicies {}
}
