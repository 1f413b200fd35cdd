package dev.soke.emit.proxmox;

import dev.soke.emit.Declared;
import dev.soke.model.FirewallProtocol;
import dev.soke.model.FirewallRule;
import dev.soke.model.IpSet;
import dev.soke.model.SecurityGroup;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What of the firewall a cluster needs: the groups that its guests take, and the sets these name.
///
/// @param isSaid whether there is anything to say about it
record Firewall(boolean isSaid, List<SecurityGroup> groups, List<IpSet> sets) {
  static Firewall of(Place place) {
    SequencedMap<String, SecurityGroup> groups = new TreeMap<>();
    for (Machine machine : place.machines()) {
      for (Located<String> name : machine.guest().securityGroups()) {
        groups.put(name.value(), Declared.in(place.estate().securityGroups(), name));
      }
    }
    List<SecurityGroup> used = List.copyOf(groups.values());
    boolean isSaid =
        place.pve().firewall().value() || !used.isEmpty() || !place.pve().management().isEmpty();
    return new Firewall(isSaid, used, sets(place, used));
  }

  private static List<IpSet> sets(Place place, List<SecurityGroup> groups) {
    SequencedMap<String, IpSet> sets = new TreeMap<>();
    for (SecurityGroup group : groups) {
      for (FirewallRule rule : group.rules()) {
        add(place, sets, rule.source());
        add(place, sets, rule.destination());
      }
    }
    return new ArrayList<>(sets.values());
  }

  private static void add(
      Place place, SequencedMap<String, IpSet> sets, @Nullable Located<String> end) {
    IpSet set = end == null ? null : place.estate().ipSets().get(end.value().replace("+", ""));
    if (set != null) {
      sets.put(set.name().value(), set);
    }
  }

  /// The protocol of a rule, or the empty text.
  static String protocol(FirewallRule rule) {
    Located<FirewallProtocol> protocol = rule.protocol();
    return protocol == null ? "" : protocol.value().name().toLowerCase(Locale.ROOT);
  }
}
