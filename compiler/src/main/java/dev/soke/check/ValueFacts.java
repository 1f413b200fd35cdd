package dev.soke.check;

import dev.soke.analysis.Hosts;
import dev.soke.analysis.PortNames;
import dev.soke.analysis.SecretScan;
import dev.soke.analysis.Variables;
import dev.soke.model.Cluster;
import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.model.Variable;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// What the values of environments hold: hosts, secrets, and uses of variables. Owners are the
/// service, the cluster, or `environment` for the default of a variable.
final class ValueFacts {
  private final Estate estate;
  private final Subnets subnets;
  private final List<Fact> facts = new ArrayList<>();

  private ValueFacts(Estate estate) {
    this.estate = estate;
    this.subnets = Subnets.of(estate);
  }

  static List<Fact> of(Estate estate) {
    ValueFacts values = new ValueFacts(estate);
    for (Service service : estate.services().values()) {
      values.addAll(service.name().value(), service.env());
      service.env().forEach(it -> values.addUses(service.name().value(), it.value()));
    }
    for (Cluster cluster : estate.clusters().values()) {
      values.addAll(cluster.name().value(), cluster.env());
    }
    Environment environment = estate.environment();
    if (environment != null) {
      environment.variables().forEach(values::addFallback);
    }
    return values.facts;
  }

  private void addAll(String owner, List<Setting> env) {
    env.forEach(it -> add(owner, it.name().value(), it.value()));
  }

  private void addFallback(Variable variable) {
    Located<String> fallback = variable.fallback();
    if (fallback != null) {
      add(EnvironmentFacts.OWNER, variable.name().value(), fallback);
    }
  }

  private void add(String owner, String variable, Located<String> value) {
    for (Hosts.Host host : Hosts.of(variable, value.value(), subnets::contains)) {
      Span span = Words.within(value.span(), host.name());
      facts.add(
          new OnPorts.HostNamed(owner, variable, host.name(), host.onion(), host.internal(), span));
    }
    addPorts(owner, variable, value);
    SecretScan.Kind kind = SecretScan.of(variable, value.value());
    if (kind != null) {
      facts.add(new OnVariables.SecretSuspect(owner, variable, Words.of(kind), value.span()));
    }
  }

  /// A service that declares no port at all has not begun to say where it listens.
  private void addPorts(String owner, String variable, Located<String> value) {
    for (PortNames.Named named : PortNames.of(value.value())) {
      Service service = estate.services().get(named.name());
      if (service != null && !service.ports().isEmpty()) {
        boolean declared =
            service.ports().stream().anyMatch(it -> it.number().value() == named.port());
        Span span = Words.within(value.span(), named.words());
        facts.add(
            new OnPorts.PortNamed(owner, variable, named.name(), named.port(), declared, span));
      }
    }
  }

  private void addUses(String service, Located<String> value) {
    for (String name : Variables.uses(value.value())) {
      Span span = Words.within(value.span(), "${" + name + "}");
      facts.add(new OnVariables.VariableUse(service, name, span));
    }
  }
}
