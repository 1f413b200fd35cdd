package dev.soke.rules;

import dev.soke.check.OnSecrets.KeyFact;
import dev.soke.check.OnServices.ProfileFact;
import dev.soke.check.OnServices.StagedNeed;
import dev.soke.check.OnSites.FarFrom;
import dev.soke.check.OnSites.OnionFact;
import dev.soke.check.OnWaves.BroughtEarly;
import dev.soke.check.OnWaves.GateFact;
import dev.soke.check.OnWaves.QuorumFact;
import dev.soke.check.OnWaves.WaveFact;
import org.junit.jupiter.api.Test;

class RolloutRulesTest {
  private final Sheet sheet = new Sheet();

  @Test
  void onions() {
    sheet.add(new OnionFact("c", "ops", "", true, sheet.at(10), sheet.at(11))).gives();
    sheet
        .add(new OnionFact("c", "ops", "bad", true, sheet.at(12), sheet.at(13)))
        .gives("SIT006@12");
    sheet.add(new OnionFact("c", "x", "", false, sheet.at(14), sheet.at(15)));
    sheet.gives("SIT006@12", "SIT008@15");
    sheet.unresolved("profile", "services").gives("SIT006@12");
  }

  @Test
  void acceptanceIsAllOrNone() {
    sheet.add(new ProfileFact("front", 0, sheet.at(10))).gives();
    sheet.add(new ProfileFact("back", 2, sheet.at(11))).gives("SIT010@10");
    sheet.unresolved("accept", "metric").gives();
  }

  @Test
  void neighbours() {
    sheet.add(new FarFrom("fra", "", "front", "back", sheet.at(10), sheet.at(11)));
    sheet.add(new FarFrom("osl", "north", "front", "back", sheet.at(12), sheet.at(11)));
    sheet.gives("SIT011@10", "SIT011@12");
    sheet.unresolved("site", "profiles").gives();
  }

  @Test
  void stages() {
    sheet.add(new StagedNeed("front", 1, "back", 1, sheet.at(10), sheet.at(11))).gives();
    sheet.add(new StagedNeed("front", 1, "rear", 2, sheet.at(12), sheet.at(13))).gives("WAV004@12");
  }

  @Test
  void waveBeforeNeed() {
    sheet.add(new BroughtEarly("w", "c", "front", "back", "v", sheet.at(10), sheet.at(11)));
    sheet.gives("WAV005@10");
    sheet.unresolved("wave", "after").gives();
  }

  @Test
  void gatesOnceThereIsOne() {
    sheet.add(new WaveFact("canary", false, 0, sheet.at(10)));
    sheet.add(new WaveFact("core", true, 0, sheet.at(11))).gives();
    sheet.add(new GateFact("well", "", sheet.at(12))).gives("WAV006@11");
    sheet.unresolved("wave", "gates").gives();
  }

  @Test
  void gateOfNoKind() {
    sheet.add(new GateFact("well", "asks for nothing", sheet.at(12))).gives("WAV007@12");
    sheet.unresolved("gate", "metric").gives();
  }

  @Test
  void quorum() {
    sheet.add(new QuorumFact("core", "front", 2, 2, "2", sheet.at(10))).gives();
    sheet.add(new QuorumFact("core", "back", 3, 2, "2", sheet.at(11))).gives("WAV008@11");
    sheet.unresolved("wave", "clusters").gives();
  }

  @Test
  void keys() {
    sheet.add(new KeyFact("signer", "a", true, false, sheet.at(10))).gives();
    sheet.add(new KeyFact("signer", "b", false, false, sheet.at(11))).gives("SEC004@11");
    sheet.add(new KeyFact("recipient", "c", false, true, sheet.at(12)));
    sheet.gives("SEC004@11", "SEC005@12");
  }
}
