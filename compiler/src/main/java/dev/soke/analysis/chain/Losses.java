package dev.soke.analysis.chain;

import dev.soke.model.Domain;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many validators go at once when hosts, sites, jurisdictions or operators do.
///
/// @param shares what holds how many validators, the most first; of equals, by name
public record Losses(List<Share> shares) {
  /// Some validators that fall together.
  ///
  /// @param name of the host, the site, the jurisdiction, the operator or the validator
  public record Share(String name, int validators) {}

  /// Copies what it is given.
  public Losses {
    shares = List.copyOf(shares);
  }

  /// The validators of a chain, by what they may be lost with.
  public static Losses of(ChainNodes nodes, Domain domain) {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    for (Node node : nodes.having(NodeRole.VALIDATOR)) {
      counts.merge(name(nodes, node, domain.singular()), 1, Integer::sum);
    }
    List<Share> shares = new ArrayList<>();
    counts.forEach((name, count) -> shares.add(new Share(name, count)));
    shares.sort((one, other) -> Integer.compare(other.validators(), one.validators()));
    return new Losses(shares);
  }

  /// The worst that can be lost, that many at once. No two share a validator, so it is the largest.
  public List<Share> worst(long count) {
    return shares.subList(0, (int) Math.min(count, shares.size()));
  }

  /// How many validators some shares hold together.
  public static int held(List<Share> shares) {
    return shares.stream().mapToInt(Share::validators).sum();
  }

  /// What a validator is lost with. Those that do not say who runs them are run by one: the owner.
  /// Sites that do not say where they lie are taken to lie in one place.
  ///
  /// @param domain one of the singulars
  public static String name(ChainNodes nodes, Node node, Domain domain) {
    return switch (domain) {
      case HOST, HOSTS -> node.host().value();
      case SITE, SITES -> node.site().value();
      case JURISDICTION, JURISDICTIONS ->
          nodes.laws().getOrDefault(node.site().value(), "a place not told");
      case OPERATOR, OPERATORS -> orOwner(node.operator());
      case VALIDATOR, VALIDATORS -> node.name().value();
    };
  }

  private static String orOwner(@Nullable Located<String> operator) {
    return operator == null ? "the owner" : operator.value();
  }
}
