package dev.soke.model;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The resolved estate: every declaration that holds, sorted by name, with no syntax left in it.
///
/// Its components are the kinds that may stand at the top of a file, then what could not be
/// followed, and the files beside the texts. References in it are to declarations that are in it,
/// except for those told as unresolved.
public record Estate(
    Header header,
    SequencedMap<String, Transport> transports,
    SequencedMap<String, Plane> planes,
    SequencedMap<String, Image> images,
    SequencedMap<String, Secret> secrets,
    SequencedMap<String, Store> stores,
    SequencedMap<String, Service> services,
    SequencedMap<String, Gateway> gateways,
    SequencedMap<String, Profile> profiles,
    SequencedMap<String, Site> sites,
    SequencedMap<String, Cluster> clusters,
    SequencedMap<String, Wave> waves,
    SequencedMap<String, Metric> metrics,
    SequencedMap<String, Gate> gates,
    SequencedMap<String, Recipient> recipients,
    SequencedMap<String, Signer> signers,
    SequencedMap<String, Chain> chains,
    SequencedMap<String, Node> nodes,
    SequencedMap<String, Decision> decisions,
    SequencedMap<String, Jurisdiction> jurisdictions,
    SequencedMap<String, Group> groups,
    SequencedMap<String, LawPack> laws,
    SequencedMap<String, Dataset> datasets,
    SequencedMap<String, Activity> activities,
    SequencedMap<String, Licence> licences,
    SequencedMap<String, Venue> venues,
    SequencedMap<String, Asset> assets,
    SequencedMap<String, Mechanism> mechanisms,
    SequencedMap<String, PolicyProfile> policyProfiles,
    SequencedMap<String, Registry> registries,
    SequencedMap<String, Forbid> forbids,
    SequencedMap<String, Route> routes,
    SequencedMap<String, Way> ways,
    SequencedMap<String, Workstream> workstreams,
    SequencedMap<String, Subsystem> subsystems,
    SequencedMap<String, PveCluster> pves,
    SequencedMap<String, Host> hosts,
    SequencedMap<String, Subnet> subnets,
    SequencedMap<String, Size> sizes,
    SequencedMap<String, VmTemplate> vmTemplates,
    SequencedMap<String, Vm> vms,
    SequencedMap<String, Container> containers,
    SequencedMap<String, ResourcePool> pools,
    SequencedMap<String, NodeAffinity> nodeAffinities,
    SequencedMap<String, ResourceAffinity> resourceAffinities,
    SequencedMap<String, Place> places,
    SequencedMap<String, Backup> backups,
    SequencedMap<String, SecurityGroup> securityGroups,
    SequencedMap<String, IpSet> ipSets,
    SequencedMap<String, Project> projects,
    SequencedMap<String, Phase> phases,
    SequencedMap<String, Budget> budgets,
    @Nullable Environment environment,
    List<Link> links,
    List<Allow> allows,
    List<Deny> denies,
    List<Suppress> suppressions,
    List<Unresolved> unresolved,
    Contents contents) {
  /// The same estate with these files beside its texts.
  public Estate with(Contents found) {
    return with(vms, containers, found);
  }

  /// The same with other machines in place of its own.
  public Estate with(
      SequencedMap<String, Vm> placedVms, SequencedMap<String, Container> placedContainers) {
    return with(placedVms, placedContainers, contents);
  }

  private Estate with(
      SequencedMap<String, Vm> otherVms,
      SequencedMap<String, Container> otherContainers,
      Contents otherContents) {
    return new Estate(
        header,
        transports,
        planes,
        images,
        secrets,
        stores,
        services,
        gateways,
        profiles,
        sites,
        clusters,
        waves,
        metrics,
        gates,
        recipients,
        signers,
        chains,
        nodes,
        decisions,
        jurisdictions,
        groups,
        laws,
        datasets,
        activities,
        licences,
        venues,
        assets,
        mechanisms,
        policyProfiles,
        registries,
        forbids,
        routes,
        ways,
        workstreams,
        subsystems,
        pves,
        hosts,
        subnets,
        sizes,
        vmTemplates,
        otherVms,
        otherContainers,
        pools,
        nodeAffinities,
        resourceAffinities,
        places,
        backups,
        securityGroups,
        ipSets,
        projects,
        phases,
        budgets,
        environment,
        links,
        allows,
        denies,
        suppressions,
        unresolved,
        otherContents);
  }
}
