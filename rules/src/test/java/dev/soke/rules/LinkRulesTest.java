package dev.soke.rules;

import dev.soke.check.Fact.UnresolvedFact;
import dev.soke.check.OnLinks.AllowFact;
import dev.soke.check.OnLinks.OptionalCalled;
import dev.soke.check.OnLinks.OptionalNeeded;
import dev.soke.check.OnPlanes.AddressFact;
import org.junit.jupiter.api.Test;

class LinkRulesTest {
  /// Two planes, two services on the first, one on the second; all listen on tcp 80.
  private static Sheet two() {
    return new Sheet()
        .plane("ops")
        .plane("chain")
        .service("a", "ops")
        .service("b", "ops")
        .service("c", "chain")
        .port("a")
        .port("b")
        .port("c");
  }

  private static Sheet closed() {
    return new Sheet()
        .plane("ops")
        .plane("wallet", true, "none", "tcp")
        .service("a", "ops")
        .service("b", "wallet")
        .service("c", "wallet")
        .port("b");
  }

  @Test
  void linkInsidePlane() {
    two().link("a@ops", "b@ops", "open", "").gives();
  }

  @Test
  void linkCrosses() {
    two().link("a@ops", "c@chain", "open", "").gives("PLN003@100");
  }

  @Test
  void linkCrossesByGateway() {
    two().gateway("g", "ops", "chain").link("a@ops", "c@chain", "open", "g").gives();
  }

  @Test
  void gatewayLeadsTheOtherWay() {
    two()
        .gateway("g", "chain", "ops")
        .link("a@ops", "c@chain", "open", "g")
        .link("c@chain", "a@ops", "open", "g")
        .gives("PLN003@100");
  }

  @Test
  void gatewayNotFollowed() {
    two()
        .link("a@ops", "c@chain", "open", "g")
        .add(new UnresolvedFact("link", "via", "g", new Sheet().at(0)))
        .gives();
  }

  @Test
  void gatewayWithUnknownPlane() {
    two()
        .gateway("g", "ops", "chian")
        .link("a@ops", "c@chain", "open", "g")
        .unresolved("gateway", "to")
        .gives();
  }

  @Test
  void crossingIsToldOnceWhateverThePermission() {
    two().link("a@ops", "c@chain", "unlisted", "").gives("PLN003@100");
    two().link("a@ops", "c@chain", "denied", "").gives("PLN003@100");
  }

  @Test
  void linkNotListed() {
    closed().link("c@wallet", "b@wallet", "unlisted", "").gives("PLN004@100");
    closed().link("c@wallet", "b@wallet", "listed", "").gives();
    closed().link("c@wallet", "b@wallet", "unlisted", "").unresolved("allow", "service").gives();
  }

  @Test
  void crossingLinkNotListed() {
    closed()
        .gateway("g", "ops", "wallet")
        .link("a@ops", "b@wallet", "unlisted", "g")
        .gives("PLN004@100");
  }

  @Test
  void linkDenied() {
    two().link("a@ops", "b@ops", "denied", "").gives("PLN017@100");
    two().gateway("g", "ops", "chain").link("a@ops", "c@chain", "denied", "g").gives("PLN017@100");
  }

  @Test
  void wildcard() {
    Sheet sheet = closed();
    sheet
        .add(new AllowFact("any", "ops", "b", "wallet", true, true, sheet.at(50)))
        .gives("PLN005@50");
    sheet = closed();
    sheet.add(new AllowFact("c", "wallet", "b", "wallet", false, true, sheet.at(50))).gives();
    sheet = closed();
    sheet.add(new AllowFact("b", "wallet", "any", "ops", true, true, sheet.at(50))).gives();
  }

  @Test
  void linkSpeaksBannedProtocol() {
    two().link(100, "a@ops", "b@ops", "udp", 80, "open", "").gives("PLN006@103");
  }

  @Test
  void portSpeaksBannedProtocol() {
    two()
        .port("b", "quic", 443)
        .link(100, "a@ops", "b@ops", "quic", 443, "open", "")
        .gives("PLN006@6");
  }

  @Test
  void portOfOnePlaneUsedAcrossAnother() {
    new Sheet()
        .plane("mesh", false, "none", "tcp", "quic")
        .plane("tor")
        .service("a", "mesh")
        .service("b", "tor")
        .gateway("g", "tor", "mesh")
        .port("a", "quic", 443)
        .link(100, "b@tor", "a@mesh", "quic", 443, "open", "g")
        .gives("PLN006@103");
  }

  @Test
  void carriedProtocolsNotReadable() {
    two()
        .link(100, "a@ops", "b@ops", "udp", 80, "open", "")
        .unresolved("transport", "carries")
        .gives();
  }

  @Test
  void endOffItsPlane() {
    two().link("a@chain", "c@chain", "unlisted", "").gives("PLN014@101");
    two().link("c@chain", "a@chain", "denied", "").gives("PLN014@102");
    two().link(100, "a@chain", "c@chain", "udp", 99, "open", "").gives("PLN014@101");
  }

  @Test
  void endOffItsPlaneIsToldByTheFirstLink() {
    two()
        .link(200, "a@chain", "c@chain", "tcp", 80, "open", "")
        .link(100, "c@chain", "a@chain", "tcp", 80, "open", "")
        .gives("PLN014@102");
  }

  @Test
  void endNotDeclared() {
    two().link("x@ops", "b@ops", "open", "").gives();
    two().link("a@oops", "b@ops", "open", "").gives();
  }

  @Test
  void addressOnAnotherPlane() {
    Sheet sheet = two();
    AddressFact address =
        new AddressFact("a", "chain", "10.0.0.5", false, "10.0.0.0/24", sheet.at(60));
    sheet.add(address).gives("PLN014@60");
    sheet = two().link("a@chain", "c@chain", "open", "");
    sheet.add(address).gives("PLN014@101");
  }

  @Test
  void portNotDeclared() {
    two().link(100, "a@ops", "b@ops", "tcp", 81, "open", "").gives("PLN015@104");
    two().link(100, "a@ops", "b@ops", "tcp", 81, "open", "").unresolved("service", "port").gives();
  }

  @Test
  void portSpeaksAnotherProtocol() {
    new Sheet()
        .plane("mesh", false, "none", "tcp", "udp")
        .service("a", "mesh")
        .service("b", "mesh")
        .port("b", "udp", 53)
        .link(100, "a@mesh", "b@mesh", "tcp", 53, "open", "")
        .gives("PLN015@104");
    two().port("b", "udp", 53).link(100, "a@ops", "b@ops", "tcp", 53, "open", "").gives("PLN006@6");
  }

  @Test
  void gatewayOffItsPlanes() {
    two().service("relay", "ops", "chain").gateway("g", "ops", "chain").gives("PLN002@4");
    two().service("relay", "ops").gateway("g", "ops", "chain").gives("PLN013@7");
    two().service("relay", "chain").gateway("g", "ops", "chain").gives("PLN013@7");
    two().service("relay").gateway("g", "ops", "chain").gives("PLN001@4");
  }

  @Test
  void whatNoLinkNeeds() {
    Sheet sheet = closed();
    sheet.add(new AllowFact("c", "wallet", "b", "wallet", false, false, sheet.at(50)));
    sheet.gives("PLN021@50");
    sheet.add(new AllowFact("any", "ops", "b", "wallet", true, false, sheet.at(60)));
    sheet.gives("PLN021@50", "PLN005@60");
    sheet.unresolved("link", "from").gives("PLN005@60");
  }

  @Test
  void whatOnlyOptionalProfilesRun() {
    Sheet sheet = new Sheet();
    sheet
        .add(new OptionalCalled("a", "b", "relay", sheet.at(20), sheet.at(21)))
        .add(new OptionalNeeded("front", "relay", sheet.at(22), sheet.at(23)))
        .gives("PLN022@20", "SIT013@22");
    sheet.unresolved("profile", "services").gives("SIT013@22");
  }
}
