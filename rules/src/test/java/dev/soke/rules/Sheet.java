package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.Fact;
import dev.soke.check.Fact.UnresolvedFact;
import dev.soke.check.OnLinks.LinkFact;
import dev.soke.check.OnPlanes.Attachment;
import dev.soke.check.OnPlanes.Carries;
import dev.soke.check.OnPlanes.GatewayFact;
import dev.soke.check.OnPlanes.PlaneFact;
import dev.soke.check.OnPlanes.TransportFact;
import dev.soke.check.OnPorts.PortFact;
import dev.soke.check.OnServices.ServiceFact;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Facts written by hand, each at a place of its own, and what the rules make of them.
final class Sheet {
  private static final RuleBook RULES = RuleBook.load();

  private final Source source = new Source("estate.soke", " ".repeat(10_000));
  private final List<Fact> facts = new ArrayList<>();

  /// The place of that number.
  Span at(int number) {
    return new Span(source, number, number + 1);
  }

  Sheet add(Fact fact) {
    facts.add(fact);
    return this;
  }

  /// An open plane over a transport of the same name that carries tcp.
  Sheet plane(String name) {
    return plane(name, false, "none", "tcp");
  }

  Sheet plane(String name, boolean closed, String publish, String... carried) {
    add(new TransportFact(name, "", false, at(1)));
    for (String protocol : carried) {
      add(new Carries(name, protocol, at(2)));
    }
    return add(new PlaneFact(name, name, closed, publish, "10.0.0.0/24", "10.0.1.0/24", at(3)));
  }

  /// A healthy service of one profile on these planes.
  Sheet service(String name, String... planes) {
    add(new ServiceFact(name, false, planes.length, 1, true, at(4)));
    for (String plane : planes) {
      add(new Attachment(name, plane, at(5)));
    }
    return this;
  }

  /// A tcp port 80.
  Sheet port(String service) {
    return port(service, "tcp", 80);
  }

  Sheet port(String service, String protocol, long number) {
    return add(new PortFact(service, "p", protocol, number, at(6)));
  }

  /// A way from one plane to another through a service that stands on both.
  Sheet gateway(String name, String from, String to) {
    return add(new GatewayFact(name, from, to, "relay", at(7)));
  }

  /// A link to port 80, written `a@plane`; places 100 to 105 are its own, its ends, protocol and
  /// port, and the rule that decides.
  Sheet link(String from, String to, String permission, String via) {
    return link(100, from, to, "tcp", 80, permission, via);
  }

  Sheet link(
      int place,
      String from,
      String to,
      String protocol,
      long port,
      String permission,
      String via) {
    return add(
        new LinkFact(
            from.substring(0, from.indexOf('@')),
            from.substring(from.indexOf('@') + 1),
            to.substring(0, to.indexOf('@')),
            to.substring(to.indexOf('@') + 1),
            protocol,
            port,
            via,
            permission,
            at(place),
            at(place + 1),
            at(place + 2),
            at(place + 3),
            at(place + 4),
            at(place + 5)));
  }

  Sheet unresolved(String kind, String attribute) {
    return add(new UnresolvedFact(kind, attribute, "x", at(8)));
  }

  /// What the rules say, as `CODE@place`; the same in whatever order they hear the facts.
  void gives(String... expected) {
    List<Diagnostic> findings = RULES.check(facts);
    assertEquals(
        List.of(expected),
        findings.stream().map(found -> found.code() + "@" + found.span().start()).toList());
    Random random = new Random(7);
    for (int round = 0; round < 5; round++) {
      List<Fact> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, random);
      assertEquals(findings, RULES.check(shuffled), "the order of facts shows");
    }
  }
}
