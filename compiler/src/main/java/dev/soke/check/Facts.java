package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.model.Estate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Turns an estate into facts. Names that lead nowhere, which the resolver has reported, make no
/// facts; so no fact names what no other fact tells of.
public final class Facts {
  private Facts() {}

  /// All facts of an estate, grouped by subject, in an order that only the estate decides.
  public static List<Fact> of(Estate estate) {
    SequencedMap<String, Closure> closures = Closure.all(estate);
    List<Fact> facts = new ArrayList<>();
    facts.addAll(PlaneFacts.of(estate));
    facts.addAll(SubnetFacts.of(estate));
    facts.addAll(ServiceFacts.of(estate));
    facts.addAll(HardeningFacts.of(estate));
    facts.addAll(MountFacts.of(estate));
    facts.addAll(ConfigFacts.of(estate));
    facts.addAll(TargetFacts.of(estate));
    facts.addAll(OneShotFacts.of(estate));
    facts.addAll(ReplicaFacts.of(estate));
    facts.addAll(DependencyFacts.of(estate));
    facts.addAll(StartFacts.of(estate));
    facts.addAll(AddressFacts.of(estate));
    facts.addAll(PortFacts.of(estate));
    facts.addAll(LinkFacts.of(estate));
    facts.addAll(OptionalFacts.of(estate));
    facts.addAll(CallFacts.of(estate, closures));
    facts.addAll(ImageFacts.of(estate));
    facts.addAll(ContentFacts.of(estate));
    facts.addAll(TextFacts.of(estate));
    facts.addAll(ValueFacts.of(estate));
    facts.addAll(EnvironmentFacts.of(estate, closures));
    facts.addAll(ClusterFacts.of(estate, closures));
    facts.addAll(OnionFacts.of(estate, closures));
    facts.addAll(DistinctFacts.of(estate, closures));
    facts.addAll(ProfileFacts.of(estate));
    facts.addAll(WaveFacts.of(estate));
    facts.addAll(GateFacts.of(estate));
    facts.addAll(BesideFacts.of(estate, closures));
    facts.addAll(QuorumFacts.of(estate, closures));
    facts.addAll(ChainFacts.of(estate));
    facts.addAll(GenesisFacts.of(estate));
    facts.addAll(TopologyFacts.of(estate));
    facts.addAll(DecisionFacts.of(estate));
    facts.addAll(PolicyFacts.of(estate));
    facts.addAll(ControlFacts.of(estate));
    facts.addAll(WayFacts.of(estate));
    facts.addAll(RouteFacts.of(estate));
    facts.addAll(GateOfRouteFacts.of(estate));
    facts.addAll(LawFacts.of(estate));
    facts.addAll(TierFacts.of(estate));
    facts.addAll(GuestFacts.of(estate));
    facts.addAll(CapacityFacts.of(estate));
    facts.addAll(HaFacts.of(estate));
    facts.addAll(NicFacts.of(estate));
    facts.addAll(StorageFacts.of(estate));
    facts.addAll(SeatFacts.of(estate));
    facts.addAll(VmFacts.of(estate));
    facts.addAll(CloneFacts.of(estate));
    facts.addAll(CloudFacts.of(estate));
    facts.addAll(VolumeFacts.of(estate));
    facts.addAll(RoleFacts.of(estate));
    facts.addAll(SeatOfNodeFacts.of(estate));
    facts.addAll(SpreadFacts.of(estate));
    facts.addAll(SpareFacts.of(estate));
    facts.addAll(AffinityFacts.of(estate));
    facts.addAll(CopyFacts.of(estate));
    facts.addAll(VoteFacts.of(estate));
    facts.addAll(BackupFacts.of(estate));
    facts.addAll(GuardFacts.of(estate));
    facts.addAll(ZoneFacts.of(estate));
    facts.addAll(NameFacts.of(estate));
    facts.addAll(SlotFacts.of(estate));
    facts.addAll(BandFacts.of(estate));
    facts.addAll(FormFacts.of(estate));
    facts.addAll(SideFacts.of(estate));
    facts.addAll(BudgetFacts.of(estate));
    facts.addAll(PhaseFacts.of(estate));
    facts.addAll(KeyFacts.of(estate));
    facts.addAll(RecipientFacts.of(estate, closures));
    facts.addAll(CiphertextFacts.of(estate, closures));
    facts.addAll(unresolved(estate));
    return facts;
  }

  /// Facts that hold on a day and may not on another.
  public static List<Fact> of(Estate estate, LocalDate day) {
    return GenesisFacts.of(estate, day);
  }

  /// The place of an unresolved name has its finding already; these facts only hold others back.
  private static List<Fact> unresolved(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    estate
        .unresolved()
        .forEach(it ->
            facts.add(
                new Fact.UnresolvedFact(
                    it.kind(), it.attribute(), it.name(), estate.header().span())));
    return facts;
  }
}
