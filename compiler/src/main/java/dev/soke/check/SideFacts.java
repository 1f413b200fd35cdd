package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Estate;
import dev.soke.model.FirewallRule;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether the firewall of Proxmox VE takes the sides of rules, and those whom operators are: lists
/// of addresses, networks, ranges and names.
final class SideFacts {
  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final String IPV4 = OCTET + "(\\." + OCTET + "){3}";
  private static final Pattern ADDRESSES =
      Pattern.compile(IPV4 + "((/(3[0-2]|[12]?\\d))|-" + IPV4 + ")?");
  private static final Pattern IPV6 =
      Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:]*(/([1-9]?\\d|1[01]\\d|12[0-8]))?");
  private static final Pattern NAME =
      Pattern.compile("\\+?((dc|guest|sdn)/)?[A-Za-z][A-Za-z0-9_-]*");

  private final List<Fact> facts = new ArrayList<>();

  private SideFacts() {}

  static List<Fact> of(Estate estate) {
    SideFacts sides = new SideFacts();
    for (Pve pve : Pve.all(estate)) {
      pve.cluster().management().forEach(sides::addOperators);
    }
    estate.securityGroups().values().forEach(it -> it.rules().forEach(sides::addRule));
    return sides.facts;
  }

  private void addOperators(Located<String> from) {
    if (!isAddress(from.value())) {
      facts.add(NameFacts.notTaken("network", from, "an address or a network"));
    }
  }

  private void addRule(FirewallRule rule) {
    addSide(rule.source());
    addSide(rule.destination());
  }

  private void addSide(@Nullable Located<String> side) {
    if (side != null && !List.of(side.value().split(",", -1)).stream().allMatch(this::isSide)) {
      String wants = "addresses, networks, or `+` and the name of an IP set";
      facts.add(NameFacts.notTaken("source or destination", side, wants));
    }
  }

  private boolean isSide(String part) {
    return isAddress(part) || NAME.matcher(part).matches();
  }

  private static boolean isAddress(String part) {
    return ADDRESSES.matcher(part).matches() || IPV6.matcher(part).matches();
  }
}
