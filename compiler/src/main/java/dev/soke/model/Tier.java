package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the nodes of one role answer callers.
@Kind(value = "tier", doc = "How nodes of a role answer callers: `tier rpc-public on edge { … }`.")
public record Tier(
    @Doc("The role.") @Positional Located<NodeRole> role,
    @Doc("The plane on which they answer.") @Clause("on") @Reference(Plane.class)
        Located<String> plane,
    @Doc("The groups of methods they answer.") @Default("[eth, net, web3]")
        List<Located<ChainApi>> apis,
    @Doc("The names under which callers may reach them.") @Default("[\"localhost\"]")
        List<Located<String>> names,
    @Doc("The origins of web pages that may call them.") List<Located<String>> origins,
    @Doc("Who asks callers for proof of who they are.") @Default("none") Located<Guard> guard,
    @Doc("The file on the machine with the public key of their tokens.")
        @Nullable Located<String> tokenKey,
    Span span) {
  /// Copies what it is given.
  public Tier {
    apis = List.copyOf(apis);
    names = List.copyOf(names);
    origins = List.copyOf(origins);
  }
}
