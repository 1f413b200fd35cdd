package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Firewall rules that guests take together.
@Kind(
    value = "security-group",
    doc = "Firewall rules that guests take together: `security-group besu-node { … }`.")
public record SecurityGroup(
    @Name Located<String> name,
    @Doc("Its rules, in order.") @Attribute("firewall-rule") List<FirewallRule> rules,
    String doc,
    Span span) {
  /// Copies what it is given.
  public SecurityGroup {
    rules = List.copyOf(rules);
  }
}
