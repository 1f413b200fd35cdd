package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnLinks.AllowFact;
import dev.soke.check.OnLinks.LinkFact;
import dev.soke.check.OnPlanes.AddressFact;
import dev.soke.check.OnPlanes.AddressTwice;
import dev.soke.check.OnPlanes.Carries;
import dev.soke.check.OnPlanes.GatewayFact;
import dev.soke.check.OnPlanes.MultiHomed;
import dev.soke.check.OnPlanes.PlaneFact;
import dev.soke.check.OnPlanes.SubnetOverlap;
import dev.soke.check.OnPlanes.TransportFact;
import dev.soke.check.OnPorts.HostPortTwice;
import dev.soke.check.OnPorts.PortFact;
import dev.soke.check.OnPorts.Published;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about networks: planes, what leads between them, addresses, ports, links.
class PlaneFactsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport tor { carries = [tcp, quic]; endpoints = onion; sidecar = beta; uplink = 10.9.0.0/24 }
      transport lan {}
      plane ops    over lan { subnet = 10.0.0.0/8; publish = any }
      plane wallet over tor { subnet = 10.3.0.0/24; default = deny; publish = loopback; host-subnet = 10.8.0.0/24 }
      image web "registry.example/web"
      service beta on [ops, wallet] {
        image = web
        address 10.3.0.9
        address 10.3.0.9 on ops
        port one tcp 80 host 8080
        port two quic 81 host 8080 bind 0.0.0.0
      }
      service ww on wallet {
        image = web
        address 10.3.0.9
        address 10.4.0.1
        port six tcp 80 host 8080
        port udp udp 80 host 8080
        port far tcp 80 host 8081 bind 192.0.2.1
        port all tcp 80 host 8081 bind 0.0.0.0
        port off tcp 99
      }
      gateway up from ops to wallet through beta
      ww@wallet <-> beta@wallet tcp 80 "why"
      beta@ops -> ww@wallet udp 80 via up
      allow any@wallet <-> ww@wallet tcp
      allow beta@wallet -> ww@wallet
      """;

  private static void assertFacts(Class<? extends Fact> type, String... lines) {
    assertEquals(List.of(lines), FactLines.of(type, ESTATE));
  }

  @Test
  void transports() {
    assertFacts(TransportFact.class, "lan  false ‹lan›", "tor beta true ‹tor›");
    assertEquals(
        List.of("lan tcp", "tor tcp ‹tcp›", "tor quic ‹quic›"),
        FactLines.of(Carries.class, ESTATE).stream()
            .map(it -> it.startsWith("lan") ? "lan tcp" : it)
            .toList());
  }

  @Test
  void planes() {
    assertFacts(
        PlaneFact.class,
        "ops lan false any 10.0.0.0/8  ‹ops›",
        "wallet tor true loopback 10.3.0.0/24 10.8.0.0/24 ‹wallet›");
    assertFacts(
        SubnetOverlap.class,
        "plane `wallet` 10.3.0.0/24 plane `ops` 10.0.0.0/8 ‹10.3.0.0/24› ‹10.0.0.0/8›",
        "the host side of `wallet` 10.8.0.0/24 plane `ops` 10.0.0.0/8 ‹10.8.0.0/24› ‹10.0.0.0/8›",
        "the uplink of `tor` 10.9.0.0/24 plane `ops` 10.0.0.0/8 ‹10.9.0.0/24› ‹10.0.0.0/8›");
    assertFacts(GatewayFact.class, "up ops wallet beta ‹up›");
    assertFacts(MultiHomed.class, "beta sidecar ‹beta›", "beta gateway ‹beta›");
  }

  @Test
  void addresses() {
    assertFacts(
        AddressFact.class,
        "beta ops 10.3.0.9 true 10.0.0.0/8 ‹10.3.0.9›",
        "beta ops 10.3.0.9 true 10.0.0.0/8 ‹10.3.0.9›",
        "ww wallet 10.3.0.9 true 10.3.0.0/24 ‹10.3.0.9›",
        "ww wallet 10.4.0.1 false 10.3.0.0/24 ‹10.4.0.1›");
    assertFacts(AddressTwice.class, "beta beta ops 10.3.0.9 ‹10.3.0.9› ‹10.3.0.9›");
  }

  @Test
  void ports() {
    assertFacts(
        PortFact.class,
        "beta one tcp 80 ‹80›",
        "beta two quic 81 ‹81›",
        "ww six tcp 80 ‹80›",
        "ww udp udp 80 ‹80›",
        "ww far tcp 80 ‹80›",
        "ww all tcp 80 ‹80›",
        "ww off tcp 99 ‹99›");
    assertFacts(
        Published.class,
        "beta ops 8080 127.0.0.1 true ‹8080›",
        "beta wallet 8080 127.0.0.1 true ‹8080›",
        "beta ops 8080 0.0.0.0 false ‹8080›",
        "beta wallet 8080 0.0.0.0 false ‹8080›",
        "ww wallet 8080 127.0.0.1 true ‹8080›",
        "ww wallet 8080 127.0.0.1 true ‹8080›",
        "ww wallet 8081 192.0.2.1 false ‹8081›",
        "ww wallet 8081 0.0.0.0 false ‹8081›");
    assertFacts(
        HostPortTwice.class,
        "ww beta 8080 tcp ‹8080› ‹8080›",
        "ww beta 8080 udp ‹8080› ‹8080›",
        "ww ww 8081 tcp ‹8081› ‹8081›");
  }

  @Test
  void links() {
    String crossing = "beta@ops -> ww@wallet udp 80 via up";
    String both = "ww@wallet <-> beta@wallet tcp 80 \"why\"";
    assertFacts(
        LinkFact.class,
        "beta ops ww wallet udp 80 up unlisted ‹%s› ‹beta@ops› ‹ww@wallet› ‹udp› ‹80› ‹%s›"
            .formatted(crossing, crossing),
        "ww wallet beta wallet tcp 80  listed ‹%s› ‹ww@wallet› ‹beta@wallet› ‹tcp› ‹80› ‹%s›"
            .formatted(both, "allow any@wallet <-> ww@wallet tcp"),
        "beta wallet ww wallet tcp 80  listed ‹%s› ‹beta@wallet› ‹ww@wallet› ‹tcp› ‹80› ‹%s›"
            .formatted(both, "allow beta@wallet -> ww@wallet"));
    assertFacts(
        AllowFact.class,
        "any wallet ww wallet true true ‹allow any@wallet <-> ww@wallet tcp›",
        "ww wallet any wallet true true ‹allow any@wallet <-> ww@wallet tcp›",
        "beta wallet ww wallet false true ‹allow beta@wallet -> ww@wallet›");
  }
}
