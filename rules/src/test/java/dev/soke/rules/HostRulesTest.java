package dev.soke.rules;

import dev.soke.check.OnPlanes.PlaneFact;
import dev.soke.check.OnPlanes.TransportFact;
import dev.soke.check.OnPorts.HostNamed;
import dev.soke.check.OnPorts.HostPortTwice;
import dev.soke.check.OnPorts.Published;
import dev.soke.check.OnSites.ClusterService;
import dev.soke.check.OnVariables.SecretSuspect;
import dev.soke.check.OnVariables.VariableBad;
import dev.soke.check.OnVariables.VariableFact;
import dev.soke.check.OnVariables.VariableUse;
import org.junit.jupiter.api.Test;

class HostRulesTest {
  private static Sheet onion(boolean onionOnly) {
    Sheet sheet = new Sheet();
    return sheet
        .add(new TransportFact("tor", "", onionOnly, sheet.at(1)))
        .add(new PlaneFact("ops", "tor", false, "loopback", "10.0.0.0/24", "", sheet.at(3)))
        .service("a", "ops");
  }

  private static HostNamed named(String owner, boolean onion, boolean internal) {
    return new HostNamed(owner, "URL", "api.example", onion, internal, new Sheet().at(30));
  }

  @Test
  void clearnetEndpoint() {
    onion(true).add(named("a", false, false)).gives("PLN007@30");
    onion(true).add(named("a", true, false)).gives();
    onion(true).add(named("a", false, true)).gives();
    onion(false).add(named("a", false, false)).gives();
  }

  @Test
  void secretSpeaksBeforeClearnet() {
    Sheet sheet = onion(true).add(named("a", false, false));
    sheet.add(new SecretSuspect("a", "URL", "url", sheet.at(30))).gives("SEC002@30");
    sheet = onion(true).add(named("a", false, false));
    sheet
        .add(new SecretSuspect("a", "OTHER", "plain", sheet.at(31)))
        .gives("PLN007@30", "SEC001@31");
  }

  @Test
  void clearnetEndpointGivenByCluster() {
    Sheet sheet = cluster();
    sheet.add(new ClusterService("fra-1", "a", sheet.at(33))).gives("PLN007@30");
    cluster().gives();
    sheet = cluster();
    sheet
        .add(new ClusterService("fra-1", "a", sheet.at(33)))
        .add(new VariableBad("fra-1", "URL", "v", "an onion", sheet.at(34), sheet.at(35)))
        .gives("SIT002@34");
  }

  private static Sheet cluster() {
    Sheet sheet = onion(true);
    return sheet
        .add(named("fra-1", false, false))
        .add(new VariableFact("URL", false, false, sheet.at(31)))
        .add(new VariableUse("a", "URL", sheet.at(32)));
  }

  @Test
  void clearnetEndpointGivenByDefault() {
    Sheet sheet = onion(true).add(named("environment", false, false));
    sheet.gives();
    sheet.add(new VariableFact("URL", true, false, sheet.at(31)));
    sheet.add(new VariableUse("a", "URL", sheet.at(32))).gives("PLN007@30");
  }

  private static Sheet published(String publish, boolean loopback) {
    Sheet sheet = new Sheet().plane("ops", false, publish, "tcp").service("a", "ops");
    return sheet.add(new Published("a", "ops", 80, "0.0.0.0", loopback, sheet.at(30)));
  }

  @Test
  void publishedPort() {
    published("none", true).gives("PLN016@30");
    published("none", false).gives("PLN016@30");
    published("loopback", true).gives();
    published("loopback", false).gives("PLN016@30");
    published("any", false).gives();
  }

  private static Sheet unreachable(String publish, boolean loopback) {
    Sheet sheet = new Sheet();
    return sheet
        .add(new PlaneFact("ops", "lan", false, publish, "10.0.0.0/24", "", sheet.at(3)))
        .service("a", "ops")
        .add(new Published("a", "ops", 80, "0.0.0.0", loopback, sheet.at(30)));
  }

  @Test
  void publishedPortWithoutHostSubnet() {
    unreachable("loopback", true).gives("PLN018@30");
    unreachable("any", false).gives("PLN018@30");
    unreachable("none", true).gives("PLN016@30");
    unreachable("loopback", false).gives("PLN016@30");
    unreachable("any", true).unresolved("plane", "host-subnet").gives();
  }

  @Test
  void hostPortTwice() {
    Sheet sheet = published("loopback", true);
    sheet
        .add(new HostPortTwice("b", "a", 80, "tcp", sheet.at(31), sheet.at(30)))
        .gives("SVC006@31");
  }

  @Test
  void publishedByServiceOnTwoPlanesByMistake() {
    Sheet sheet =
        new Sheet()
            .plane("ops", false, "loopback", "tcp")
            .plane("chain")
            .service("a", "ops", "chain");
    sheet.add(new Published("a", "chain", 80, "127.0.0.1", true, sheet.at(30))).gives("PLN002@4");
  }
}
