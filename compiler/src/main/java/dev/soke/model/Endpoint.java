package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// One end of a link: `walletd@wallet`, or `any@wallet` for every service there.
public record Endpoint(Located<String> service, Located<String> plane, Span span) {
  /// The service name that stands for every service of the plane.
  public static final String ANY = "any";

  /// Whether it stands for every service of its plane.
  public boolean isWildcard() {
    return service.value().equals(ANY);
  }

  @Override
  public String toString() {
    return service + "@" + plane;
  }
}
