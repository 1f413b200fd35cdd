package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Addresses under a name for the firewall.
@Kind(value = "ipset", doc = "Addresses under a name for the firewall.")
public record IpSet(
    @Name Located<String> name,
    @Doc("The addresses.") List<Located<Cidr>> members,
    String doc,
    Span span) {
  /// Copies what it is given.
  public IpSet {
    members = List.copyOf(members);
  }
}
