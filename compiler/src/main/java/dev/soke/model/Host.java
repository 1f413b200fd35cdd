package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A machine that runs Proxmox VE; its API calls it a node.
@Kind(value = "host", doc = "A machine that runs Proxmox VE: `host ml110-01 of az { … }`.")
public record Host(
    @Name Located<String> name,
    @Doc("The cluster it belongs to.") @Attribute("pve") @Clause("of") @Reference(PveCluster.class)
        Located<String> pve,
    @Doc("The site it stands at; that of its cluster when left out.")
        @Clause("at")
        @Reference(Site.class)
        @Nullable Located<String> site,
    @Doc("Its address.") Located<Ipv4> address,
    @Doc("How many processors it has, as the system counts them.") Located<Cores> cores,
    @Doc("How much memory it has.") Located<Bytes> memory,
    @Doc("How much memory it keeps for itself.") @Default("2GiB") Located<Bytes> reserve,
    @Doc("The most processors of all its guests together; no limit when left out.")
        @Nullable Located<Cores> vcpus,
    @Doc("The maker and model of its processors; hosts of one model are alike.")
        @Nullable Located<String> cpu,
    @Doc("How many NUMA nodes it has.") @Default("1") @Between(min = 1, max = 64)
        Located<Long> numaNodes,
    @Doc("The roles of guests it is there for; all when left out.") List<Located<String>> roles,
    @Doc("The power supply it fails with.") @Nullable Located<String> power,
    @Doc("The project that pays for it, and whose budgets count it.") @Reference(Project.class)
        @Nullable Located<String> project,
    @Doc("How far it is.") @Nullable Located<Status> status,
    @Doc("Its bridges.") @Attribute("bridge") List<Bridge> bridges,
    @Doc("How much of each storage it has, where that is not what the storage says.")
        @Attribute("capacity")
        List<Capacity> capacities,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Host {
    roles = List.copyOf(roles);
    bridges = List.copyOf(bridges);
    capacities = List.copyOf(capacities);
  }
}
