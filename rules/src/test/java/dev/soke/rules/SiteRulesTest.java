package dev.soke.rules;

import dev.soke.check.OnSites.ClusterFact;
import dev.soke.check.OnSites.ClusterRuns;
import dev.soke.check.OnSites.SiteFact;
import dev.soke.check.OnSites.SiteRuns;
import dev.soke.check.OnVariables.SecretSuspect;
import dev.soke.check.OnVariables.VariableBad;
import dev.soke.check.OnVariables.VariableMissing;
import dev.soke.check.OnVariables.VariableReserved;
import dev.soke.check.OnVariables.VariableUnknown;
import dev.soke.check.OnWaves.WaveCycle;
import dev.soke.check.OnWaves.WaveMember;
import org.junit.jupiter.api.Test;

class SiteRulesTest {
  private final Sheet sheet = new Sheet();

  @Test
  void variableWithoutValue() {
    sheet.add(new VariableMissing("c", "MODE", sheet.at(10), sheet.at(11))).gives("SIT001@10");
    new Sheet()
        .add(new VariableMissing("c", "MODE", sheet.at(10), sheet.at(11)))
        .unresolved("cluster", "env")
        .gives();
    sheet.add(new VariableUnknown("c", "MDOE", "MODE", sheet.at(12))).gives("SVC005@12");
  }

  @Test
  void reservedVariable() {
    sheet
        .add(new VariableReserved("COMPOSE_FILE", sheet.at(10)))
        .add(new VariableMissing("c", "COMPOSE_FILE", sheet.at(11), sheet.at(10)))
        .add(new VariableMissing("c", "MODE", sheet.at(13), sheet.at(12)))
        .gives("SIT005@10", "SIT001@13");
  }

  @Test
  void variableMalformed() {
    sheet.add(new VariableBad("c", "MODE", "x", "y", sheet.at(10), sheet.at(11)));
    sheet.gives("SIT002@10");
    sheet.add(new SecretSuspect("c", "MODE", "plain", sheet.at(10))).gives("SEC001@10");
  }

  @Test
  void profileNotRun() {
    sheet.add(new SiteFact("fra", 1, 0, sheet.at(10)));
    sheet.add(new ClusterRuns("c", "fra", "front", sheet.at(11))).gives("SIT003@11");
    sheet.add(new SiteRuns("zrh", "front", sheet.at(12))).gives("SIT003@11");
    sheet.add(new SiteRuns("fra", "front", sheet.at(12))).gives();
  }

  @Test
  void profilesOfSiteNotFollowed() {
    sheet.add(new SiteFact("fra", 1, 0, sheet.at(10))).unresolved("site", "profiles");
    sheet.add(new ClusterRuns("c", "fra", "front", sheet.at(11))).gives();
  }

  @Test
  void siteWithoutCluster() {
    sheet.add(new SiteFact("fra", 0, 0, sheet.at(10))).gives("SIT004@10");
    sheet.unresolved("cluster", "site").gives();
  }

  @Test
  void clusterInNoWave() {
    sheet.add(new ClusterFact("c", "fra", sheet.at(10))).gives("WAV001@10");
    sheet.unresolved("wave", "clusters").gives();
  }

  @Test
  void clusterInWaves() {
    sheet
        .add(new ClusterFact("c", "fra", sheet.at(10)))
        .add(new WaveMember("canary", "c", sheet.at(11)))
        .gives();
    sheet.add(new WaveMember("core", "c", sheet.at(12))).gives("WAV002@12");
    sheet.add(new WaveMember("edge", "c", sheet.at(13))).gives("WAV002@12", "WAV002@13");
  }

  @Test
  void waveCycle() {
    sheet.add(new WaveCycle("a -> b -> a", sheet.at(10))).gives("WAV003@10");
  }
}
