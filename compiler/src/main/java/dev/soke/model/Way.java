package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A way over several routes, one after the other.
@Kind(value = "way", doc = "A way over several routes: `way home over [out, on] under rail`.")
public record Way(
    @Name Located<String> name,
    @Doc("Its routes in order.") @Attribute("routes") @Clause("over") @Reference(Route.class)
        List<Located<String>> routes,
    @Doc("The profile that permits it.")
        @Attribute("profile")
        @Clause("under")
        @Reference(PolicyProfile.class)
        Located<String> profile,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Way {
    routes = List.copyOf(routes);
  }
}
