package dev.soke.rules;

import dev.soke.check.Fact.UnresolvedFact;
import dev.soke.check.OnConfigs.MisreadText;
import dev.soke.check.OnConfigs.PrefixProblem;
import dev.soke.check.OnLinks.StartCycle;
import dev.soke.check.OnLinks.StartLeaves;
import dev.soke.check.OnPlanes.SharesPlane;
import dev.soke.check.OnServices.Autoscaled;
import dev.soke.check.OnServices.HealthFact;
import dev.soke.check.OnServices.ImageFact;
import dev.soke.check.OnServices.OneShotAlone;
import dev.soke.check.OnServices.OneShotFact;
import dev.soke.check.OnServices.ReplicasCollide;
import dev.soke.check.OnServices.ServiceFact;
import dev.soke.check.OnVariables.SecretSuspect;
import dev.soke.check.OnVariables.VariableFact;
import dev.soke.check.OnVariables.VariableUnknown;
import dev.soke.check.OnVariables.VariableUse;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {
  private static Sheet alone(boolean always, int profiles, boolean hasHealth) {
    Sheet sheet = new Sheet();
    return sheet.add(new ServiceFact("a", always, 1, profiles, hasHealth, sheet.at(4)));
  }

  @Test
  void health() {
    alone(false, 1, false).gives("SVC001@4");
    alone(false, 1, false).unresolved("service", "health").gives();
    Sheet sheet = alone(false, 1, true);
    sheet
        .add(new HealthFact("a", "true", true, sheet.at(20)))
        .add(new HealthFact("b", "check", false, sheet.at(21)))
        .gives("SVC002@20");
  }

  @Test
  void servicesThatEnd() {
    Sheet sheet = alone(false, 1, false);
    sheet
        .add(new OneShotFact("a", sheet.at(4)))
        .add(new OneShotAlone("a", "front", sheet.at(20)))
        .add(new OneShotAlone("a", "back", sheet.at(20)))
        .gives("SVC018@20");
    sheet.unresolved("service", "after").gives();
  }

  @Test
  void numbers() {
    Sheet sheet = new Sheet();
    sheet
        .add(new Autoscaled("a", true, sheet.at(20)))
        .add(new Autoscaled("b", false, sheet.at(21)))
        .add(new ReplicasCollide("c", "is alone", sheet.at(22), sheet.at(23)))
        .gives("SVC019@21", "SVC020@22");
  }

  @Test
  void texts() {
    Sheet sheet = new Sheet();
    sheet
        .add(new MisreadText("a", "{{", "a template", sheet.at(20)))
        .add(new MisreadText("a", "ENC[", "ciphertext", sheet.at(21)))
        .add(new SecretSuspect("a", "X", "pretended", sheet.at(21)))
        .add(new PrefixProblem("x", "short", sheet.at(22)))
        .gives("SVC021@20", "SEC003@21", "SVC022@22");
  }

  @Test
  void profiles() {
    alone(false, 0, true).gives("SVC007@4");
    alone(true, 0, true).gives();
    alone(false, 0, true).unresolved("profile", "services").gives();
  }

  @Test
  void startLeavesProfile() {
    Sheet sheet = new Sheet();
    StartLeaves leaves = new StartLeaves("a", "b", "front", sheet.at(20));
    SharesPlane shares = new SharesPlane("a", "b", sheet.at(21));
    sheet.add(leaves).add(shares).gives("SVC003@20");
    sheet.unresolved("profile", "services").gives();
    new Sheet()
        .add(leaves)
        .add(shares)
        .add(new ServiceFact("b", false, 1, 0, true, sheet.at(4)))
        .gives("SVC007@4");
  }

  @Test
  void startCycle() {
    Sheet sheet = new Sheet();
    sheet.add(new StartCycle("a -> b -> a", sheet.at(20))).gives("SVC004@20");
  }

  @Test
  void variables() {
    Sheet sheet = new Sheet();
    VariableUse use = new VariableUse("a", "X", sheet.at(20));
    new Sheet().add(use).gives("SVC005@20");
    new Sheet().add(use).add(new VariableFact("X", true, false, sheet.at(21))).gives();
    UnresolvedFact lost = new UnresolvedFact("environment", "variable", "X", sheet.at(8));
    new Sheet().add(use).add(lost).gives();
    new Sheet().add(new VariableUnknown("fra-1", "Y", "", sheet.at(22))).gives("SVC005@22");
  }

  @Test
  void images() {
    Sheet sheet = new Sheet();
    sheet
        .add(new ImageFact("a", "r/a:1", true, "", false, sheet.at(20)))
        .add(new ImageFact("b", "r/b:1:1", false, "it has two tags", false, sheet.at(21)))
        .add(new ImageFact("c", "r/c@sha256:00", true, "", true, sheet.at(22)))
        .gives("IMG001@20", "IMG002@21");
  }

  @Test
  void secrets() {
    Sheet sheet = new Sheet();
    sheet
        .add(new SecretSuspect("a", "X", "plain", sheet.at(20)))
        .add(new SecretSuspect("a", "Y", "url", sheet.at(21)))
        .add(new SecretSuspect("a", "Z", "pretended", sheet.at(22)))
        .gives("SEC001@20", "SEC002@21", "SEC003@22");
  }

  @Test
  void secretReadFromEnvironment() {
    Sheet sheet = new Sheet();
    sheet
        .add(new VariableFact("KEY", false, true, sheet.at(21)))
        .add(new VariableUse("a", "KEY", sheet.at(20)))
        .gives("SEC003@20");
  }
}
