package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Estate;
import dev.soke.model.FirewallAction;
import dev.soke.model.FirewallDirection;
import dev.soke.model.FirewallPolicy;
import dev.soke.model.FirewallProtocol;
import dev.soke.model.FirewallRule;
import dev.soke.model.Guest;
import dev.soke.model.Nic;
import dev.soke.model.PveCluster;
import dev.soke.model.SecurityGroup;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether the rules of the firewall can be read, are kept, and shut nobody out who must come in.
final class GuardFacts {
  private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?::(\\d{1,5}))?");
  private static final Pattern SET = Pattern.compile("\\+(?:dc/)?([A-Za-z][A-Za-z0-9_-]*)");

  /// What Proxmox VE hands to the kernel at once, a range counting twice.
  private static final int MOST_PORTS = 15;

  private static final int HIGHEST_PORT = 65_535;

  /// The ports at which Besu answers: HTTP, WebSocket, GraphQL, the engine and metrics.
  private static final List<Integer> CALLERS = List.of(8545, 8546, 8547, 8551, 9545);

  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private GuardFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    GuardFacts guards = new GuardFacts(estate);
    for (SecurityGroup group : estate.securityGroups().values()) {
      group.rules().forEach(it -> guards.addRule(group, it));
    }
    for (Pve pve : Pve.all(estate)) {
      guards.addShut(pve.cluster());
      pve.guests().forEach(it -> guards.addGuest(pve.cluster(), it));
    }
    return guards.facts;
  }

  private void addRule(SecurityGroup group, FirewallRule rule) {
    addNamed(group, rule.source());
    addNamed(group, rule.destination());
    Located<String> ports = rule.ports();
    if (ports == null) return;
    String why = rule.protocol() == null ? "no protocol stands before them" : why(ports.value());
    if (!why.isEmpty()) {
      fault("firewall-ports-malformed", group.name(), why, ports);
    }
  }

  private void addNamed(SecurityGroup group, @Nullable Located<String> side) {
    Matcher named = SET.matcher(side == null ? "" : side.value());
    if (side != null && named.matches() && !estate.ipSets().containsKey(named.group(1))) {
      fault("ipset-unknown", group.name(), named.group(1), side);
    }
  }

  /// What is wrong with a list of ports; empty when nothing is.
  private static String why(String list) {
    int count = 0;
    for (String part : list.split(",", -1)) {
      Matcher ports = PORTS.matcher(part);
      if (!ports.matches()) return "`" + part + "` is no port";
      int low = Integer.parseInt(ports.group(1));
      int high = ports.group(2) == null ? low : Integer.parseInt(ports.group(2));
      if (high > HIGHEST_PORT) return "`" + part + "` is above " + HIGHEST_PORT;
      if (high < low) return "`" + part + "` runs backwards";
      count += ports.group(2) == null ? 1 : 2;
    }
    return count > MOST_PORTS ? "they are more than " + MOST_PORTS : "";
  }

  private void addShut(PveCluster pve) {
    boolean closed = pve.firewall().value() && pve.policyIn().value() != FirewallPolicy.ACCEPT;
    if (closed && pve.management().isEmpty()) {
      fault("operators-shut-out", pve.name(), Words.of(pve.policyIn().value()), pve.name());
    }
  }

  private void addGuest(PveCluster pve, Guest guest) {
    if (guest.securityGroups().isEmpty()) return;
    Located<String> first = guest.securityGroups().getFirst();
    if (!pve.firewall().value()) {
      fault("firewall-without-effect", guest.name(), "the firewall of the cluster is off", first);
    }
    for (Nic nic : guest.nics()) {
      if (!nic.firewall().value()) {
        fault(
            "firewall-without-effect",
            guest.name(),
            "`" + nic.name() + "` does not pass it",
            first);
      }
    }
    if (Words.orEmpty(guest.role()).equals("validator")) {
      guest.securityGroups().forEach(it -> addOpen(guest, it));
    }
  }

  /// A rule that lets anybody at the callers' ports of a validator.
  private void addOpen(Guest guest, Located<String> named) {
    SecurityGroup group = estate.securityGroups().get(named.value());
    if (group == null) return;
    for (FirewallRule rule : group.rules()) {
      int port = opened(rule);
      if (port > 0 && rule.action().value() == FirewallAction.ACCEPT) {
        fault("validator-open", guest.name(), port + " by `" + named + "`", named);
      }
      if (port > 0 && rule.ports() == null) return;
    }
  }

  /// The first of the callers' ports that a rule about anybody who comes in speaks of; 0 when it
  /// speaks of none. The first rule that speaks of all of them decides.
  private static int opened(FirewallRule rule) {
    Located<FirewallProtocol> protocol = rule.protocol();
    boolean tcp = protocol == null || protocol.value() == FirewallProtocol.TCP;
    if (!tcp || rule.direction().value() != FirewallDirection.IN || rule.source() != null) return 0;
    Located<String> ports = rule.ports();
    return ports == null ? CALLERS.getFirst() : callers(ports.value());
  }

  /// The first of the callers' ports in a list; 0 when none is.
  private static int callers(String list) {
    for (String part : list.split(",", -1)) {
      Matcher ports = PORTS.matcher(part);
      if (!ports.matches()) continue;
      int low = Integer.parseInt(ports.group(1));
      int high = ports.group(2) == null ? low : Integer.parseInt(ports.group(2));
      for (int port : CALLERS) {
        if (low <= port && port <= high) return port;
      }
    }
    return 0;
  }

  private void fault(String fault, Located<String> name, String other, Located<?> at) {
    facts.add(new OnMachines.MachineFault(fault, name.value(), other, at.span()));
  }
}
