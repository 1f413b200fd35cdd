package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cluster of Proxmox VE: hosts that share one configuration and one quorum.
@Kind(
    value = "pve",
    doc = "Machines that Proxmox VE runs as one cluster: `pve az at site-1 { … }`.")
public record PveCluster(
    @Name Located<String> name,
    @Doc("The site it stands at.") @Clause("at") @Reference(Site.class) Located<String> site,
    @Doc("The version of Proxmox VE that its files are written for.") Located<String> version,
    @Doc("The address of its API, `https://…:8006/`; that of its first host when left out.")
        @Nullable Located<String> endpoint,
    @Doc("Whether a quorum device outside of it votes, too.") @Default("false")
        Located<Boolean> qdevice,
    @Doc("Over how many networks its hosts hold quorum.") @Default("1") @Between(min = 1, max = 8)
        Located<Long> links,
    @Doc("Whether storage uses the same network as quorum.") @Default("false")
        Located<Boolean> sharedLink,
    @Doc("The longest round trip between two of its hosts; not measured when left out.")
        @Nullable Located<Duration> roundTrip,
    @Doc("Whether its firewall is on.") @Default("false") Located<Boolean> firewall,
    @Doc("What its firewall does with what no rule names.") @Default("drop")
        Located<FirewallPolicy> policyIn,
    @Doc("The networks and addresses that operators come from.") List<Located<String>> management,
    @Doc("A template below `files/` that makes a file of each guest for a controller of one's own.")
        @Nullable Located<String> manifest,
    @Doc("Where disks and files lie.") @Attribute("storage") List<Storage> storages,
    @Doc("Which numbers the guests of a role have.") @Attribute("band") List<VmidBand> bands,
    @Doc("The zones of its software-defined network.") @Attribute("zone") List<Zone> zones,
    @Doc("The networks of these zones.") @Attribute("vnet") List<Vnet> vnets,
    String doc,
    Span span) {
  /// Copies what it is given.
  public PveCluster {
    management = List.copyOf(management);
    storages = List.copyOf(storages);
    bands = List.copyOf(bands);
    zones = List.copyOf(zones);
    vnets = List.copyOf(vnets);
  }
}
