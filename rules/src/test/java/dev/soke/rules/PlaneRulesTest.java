package dev.soke.rules;

import dev.soke.check.OnLinks.Dependency;
import dev.soke.check.OnLinks.StartLeaves;
import dev.soke.check.OnPlanes.AddressFact;
import dev.soke.check.OnPlanes.AddressTwice;
import dev.soke.check.OnPlanes.Attachment;
import dev.soke.check.OnPlanes.MultiHomed;
import dev.soke.check.OnPlanes.PlaneFact;
import dev.soke.check.OnPlanes.SharesPlane;
import dev.soke.check.OnPlanes.SubnetOverlap;
import dev.soke.check.OnPlanes.TransportFact;
import dev.soke.check.OnServices.ServiceFact;
import dev.soke.check.OnSites.ClusterService;
import dev.soke.check.OnSites.ClusterTransport;
import org.junit.jupiter.api.Test;

class PlaneRulesTest {
  private static Sheet two() {
    return new Sheet().plane("ops").plane("chain").service("a", "ops").service("c", "chain");
  }

  @Test
  void serviceWithoutPlane() {
    new Sheet().service("a").gives("PLN001@4");
    new Sheet().service("a").unresolved("service", "planes").gives();
  }

  @Test
  void linksOfServiceWithoutPlaneHoldBack() {
    two()
        .service("b")
        .port("a")
        .link("b@ops", "a@ops", "unlisted", "")
        .link(200, "a@ops", "b@chain", "udp", 9, "open", "")
        .gives("PLN001@4");
  }

  @Test
  void serviceOnSeveralPlanes() {
    two().plane("wallet").service("b", "wallet", "ops", "chain").gives("PLN002@4");
  }

  @Test
  void serviceThatMayStandOnSeveralPlanes() {
    Sheet sheet = two().service("b", "ops", "chain");
    sheet.add(new MultiHomed("b", "sidecar", sheet.at(9))).gives();
    two().service("b", "ops", "chain").unresolved("transport", "sidecar").gives();
    two().service("b", "ops", "chain").unresolved("gateway", "through").gives();
  }

  private static Sheet tor() {
    Sheet sheet = new Sheet();
    return sheet
        .add(new TransportFact("tor", "beta", true, sheet.at(1)))
        .add(new PlaneFact("ops", "tor", false, "none", "10.0.0.0/24", "", sheet.at(3)))
        .service("beta", "ops")
        .add(new ClusterTransport("fra-1", "fra", "tor", "ops", sheet.at(40)));
  }

  @Test
  void sidecarMissing() {
    tor().gives("PLN008@40");
    tor().unresolved("profile", "services").gives();
    tor().unresolved("cluster", "profiles").gives();
    Sheet sheet = tor();
    sheet.add(new ClusterService("fra-1", "beta", sheet.at(41))).gives();
    sheet = tor();
    sheet.add(new ClusterService("zrh-1", "beta", sheet.at(41))).gives("PLN008@40");
  }

  @Test
  void dependencySharesNoPlane() {
    Sheet sheet = two();
    Dependency dependency = new Dependency("a", "c", "after", "c", sheet.at(30));
    two().add(dependency).gives("PLN009@30");
    two().add(dependency).add(new SharesPlane("c", "a", sheet.at(31))).gives();
    two().add(dependency).add(new SharesPlane("a", "c", sheet.at(31))).gives();
    two().add(dependency).unresolved("service", "planes").gives();
    two().add(dependency).add(new StartLeaves("a", "c", "front", sheet.at(30))).gives("PLN009@30");
  }

  @Test
  void dependencyAcrossGateway() {
    Sheet sheet =
        two().port("c").gateway("g", "ops", "chain").link("a@ops", "c@chain", "open", "g");
    sheet.add(new Dependency("a", "c", "after", "c", sheet.at(30))).gives();
  }

  @Test
  void dependencyOfServiceThatAnotherLinkPutsElsewhere() {
    Sheet sheet = two().port("c").link("a@chain", "c@chain", "open", "");
    sheet
        .add(new Dependency("a", "c", "after", "c", sheet.at(30)))
        .add(new AddressFact("a", "ops", "10.9.0.5", false, "10.0.0.0/24", sheet.at(31)))
        .gives("PLN014@101");
  }

  @Test
  void dependencyOfServiceWithoutPlane() {
    Sheet sheet = two().service("b");
    sheet.add(new Dependency("b", "c", "store", "db", sheet.at(30))).gives("PLN001@4");
  }

  @Test
  void subnets() {
    Sheet sheet = two();
    sheet
        .add(
            new SubnetOverlap(
                "ops", "10.0.0.0/24", "chain", "10.0.0.0/16", sheet.at(20), sheet.at(21)))
        .gives("PLN010@20");
  }

  @Test
  void addresses() {
    Sheet sheet = two();
    sheet
        .add(new AddressTwice("c", "a", "ops", "10.0.0.5", sheet.at(22), sheet.at(23)))
        .add(new AddressFact("a", "ops", "10.9.0.5", false, "10.0.0.0/24", sheet.at(24)))
        .add(new AddressFact("a", "ops", "10.0.0.5", true, "10.0.0.0/24", sheet.at(25)))
        .gives("PLN011@22", "PLN012@24");
  }

  @Test
  void addressOfServiceOnTwoPlanesByMistake() {
    Sheet sheet = two().add(new ServiceFact("b", false, 2, 1, true, new Sheet().at(4)));
    sheet
        .add(new Attachment("b", "ops", sheet.at(5)))
        .add(new Attachment("b", "chain", sheet.at(5)))
        .add(new AddressFact("b", "ops", "10.9.0.5", false, "10.0.0.0/24", sheet.at(24)))
        .gives("PLN002@4");
  }
}
