package dev.soke.rules;

import dev.soke.check.OnConfigs.PathProblem;
import dev.soke.check.OnPlanes.MultiHomed;
import dev.soke.check.OnServices.CapabilityFact;
import dev.soke.check.OnServices.LooseFact;
import dev.soke.check.OnServices.MountFact;
import dev.soke.check.OnServices.MountShared;
import dev.soke.check.OnServices.UserFact;
import org.junit.jupiter.api.Test;

class HardeningRulesTest {
  private final Sheet sheet = new Sheet();

  @Test
  void users() {
    sheet
        .add(new UserFact("a", "0", "root", sheet.at(20)))
        .add(new UserFact("b", "web", "name", sheet.at(21)))
        .add(new UserFact("c", "5", "number", sheet.at(22)))
        .gives("SVC009@20", "SVC010@21");
  }

  @Test
  void walls() {
    sheet
        .add(new LooseFact("a", "network", sheet.at(20)))
        .add(new LooseFact("a", "privileged", sheet.at(21)))
        .add(new LooseFact("a", "seccomp", sheet.at(22)))
        .gives("PLN019@20", "SVC011@21", "SVC015@22");
  }

  @Test
  void rights() {
    sheet
        .add(new CapabilityFact("a", "bpf", "machine", sheet.at(20)))
        .add(new CapabilityFact("a", "net-admin", "network", sheet.at(21)))
        .add(new CapabilityFact("a", "chown", "container", sheet.at(22)))
        .gives("SVC013@20", "SVC013@21", "SVC014@22");
    sheet.add(new MultiHomed("a", "sidecar", sheet.at(23))).gives("SVC013@20", "SVC014@22");
  }

  @Test
  void onlyASidecarRulesItsNetworks() {
    sheet
        .add(new CapabilityFact("a", "net-admin", "network", sheet.at(20)))
        .add(new MultiHomed("a", "gateway", sheet.at(21)))
        .gives("SVC013@20");
    sheet.unresolved("transport", "sidecar").gives();
  }

  @Test
  void mounts() {
    sheet
        .add(new MountFact("a", "/etc/a.conf", true, true, sheet.at(20)))
        .add(new MountFact("a", "/srv/a.conf", false, true, sheet.at(21)))
        .add(new MountFact("a", "/srv/a", false, false, sheet.at(22)))
        .add(new PathProblem("a", "does not begin with `/`", sheet.at(23)))
        .gives("SVC012@20", "SVC016@21", "SVC017@23");
  }

  @Test
  void sharedMounts() {
    sheet
        .add(new MountFact("a", "/x", false, false, sheet.at(20)))
        .add(new MountFact("b", "/x", false, false, sheet.at(30)))
        .add(new MountShared("a", "b", "/x", "ops", "chain", sheet.at(20), sheet.at(30)))
        .gives("PLN020@20");
    sheet.add(new MountFact("b", "/x", true, false, sheet.at(30))).gives("SVC012@30");
  }
}
