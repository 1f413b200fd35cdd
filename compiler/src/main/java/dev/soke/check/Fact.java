package dev.soke.check;

import dev.soke.diagnostic.Origin;
import dev.soke.diagnostic.Part;
import dev.soke.source.Span;
import java.util.List;

/// One flat statement about the estate, for rules to join by name. A fact carries the span of the
/// text it came from, so that a finding can point there. Absent names are empty texts. The facts of
/// an area are in the file of its name: `OnChains`, `OnSites`.
public sealed interface Fact
    permits OnPolicies,
        OnLaw,
        OnDecisions,
        OnPlanes,
        OnPorts,
        OnLinks,
        OnServices,
        OnConfigs,
        OnVariables,
        OnChains,
        OnGenesis,
        OnTopology,
        OnChanges,
        OnSettings,
        OnTiers,
        OnSites,
        OnWaves,
        OnSecrets,
        OnPackages,
        OnMachines,
        OnNetworks,
        OnPlans,
        Fact.AgainstRule,
        Fact.UnresolvedFact {
  /// Where the user said it.
  Span span();

  /// A declaration goes against a rule of the estate or of a package. `parts` are the values of
  /// what its condition weighs, `overrides` the places outside the declaration that gave them; both
  /// are only shown.
  record AgainstRule(
      String rule,
      boolean grave,
      Origin origin,
      String message,
      String reason,
      List<Part> parts,
      List<Span> overrides,
      Span span,
      Span ruleSpan)
      implements Fact {}

  /// A name that could not be followed: absences behind `kind.attribute` may not be real.
  record UnresolvedFact(String kind, String attribute, String name, Span span) implements Fact {}
}
