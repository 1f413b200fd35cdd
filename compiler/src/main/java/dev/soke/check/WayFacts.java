package dev.soke.check;

import dev.soke.analysis.route.Edge;
import dev.soke.analysis.route.EstateRoutes;
import dev.soke.analysis.route.Forbidden;
import dev.soke.analysis.route.Path;
import dev.soke.model.Estate;
import dev.soke.model.Forbid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Ways over routes that a rule of the estate forbids.
record WayFacts(EstateRoutes routes) {
  static List<Fact> of(Estate estate) {
    WayFacts ways = new WayFacts(new EstateRoutes(estate));
    List<Fact> facts = new ArrayList<>();
    for (Forbid rule : estate.forbids().values()) {
      switch (ways.routes().judge(rule)) {
        case Forbidden.Proved _ -> {}
        case Forbidden.Vacuous _ ->
            facts.add(new OnPolicies.WayUnasked(rule.name().value(), rule.name().span()));
        case Forbidden.Refuted refuted -> facts.add(found(rule, refuted));
      }
    }
    return facts;
  }

  private static Fact found(Forbid rule, Forbidden.Refuted refuted) {
    String cut = refuted.cut().stream().map(Edge::id).collect(Collectors.joining("`, `"));
    return new OnPolicies.WayFound(
        rule.name().value(), way(refuted.path()), cut, rule.name().span());
  }

  /// The way with its routes, `dbis → out → polygon`.
  private static String way(Path path) {
    String first =
        path.edges().isEmpty() ? "it begins where it ends" : path.edges().getFirst().from();
    return path.edges().stream()
        .map(it -> " → (" + it.id() + ") " + it.to())
        .collect(Collectors.joining("", first, ""));
  }
}
