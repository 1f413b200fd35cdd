package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A virtual machine.
@Kind(
    value = "vm",
    doc = "A virtual machine: `vm validator-1 of az on ml110-01 as validator { … }`.")
public record Vm(
    @Name Located<String> name,
    @Doc("The cluster that runs it.") @Attribute("pve") @Clause("of") @Reference(PveCluster.class)
        Located<String> pve,
    @Doc("The host it runs on; once it has a number, the compiler finds one when left out.")
        @Clause("on")
        @Reference(Host.class)
        @Nullable Located<String> host,
    @Doc("Its number in the cluster; none yet when left out.") @Between(min = 100, max = 999999999)
        @Nullable Located<Long> vmid,
    @Doc("What it is there for, such as validator.") @Clause("as") @Nullable Located<String> role,
    @Doc("Its cores and memory, where it does not say them itself.") @Reference(Size.class)
        @Nullable Located<String> size,
    @Doc("Its processors, or a range while that is open.") @Nullable Located<CoresRange> cores,
    @Doc("Its memory, or a range while that is open.") @Nullable Located<BytesRange> memory,
    @Doc("The template it is cloned from.") @Reference(VmTemplate.class)
        @Nullable Located<String> template,
    @Doc("Over how many sockets its cores are spread; they are its cores in all.")
        @Default("1")
        @Between(min = 1, max = 16)
        Located<Long> sockets,
    @Doc("The type of processor it sees; `host` is that of its host.") @Default("x86-64-v2-AES")
        Located<String> cpu,
    @Doc("The least memory it may be brought down to; none is taken back when 0.") @Default("0B")
        Located<Bytes> balloon,
    @Doc("Whether it sees NUMA nodes.") @Default("false") Located<Boolean> numa,
    @Doc("The size of its memory pages; those of the system when left out.")
        @Nullable Located<Bytes> hugepages,
    @Doc("The most memory that can be added while it runs.") @Nullable Located<Bytes> memoryHotplug,
    @Doc("Whether the guest agent runs in it.") @Default("true") Located<Boolean> agent,
    @Doc("The image in its drive.") @Nullable Located<String> iso,
    @Doc("The devices of its host that it uses.") List<Located<String>> devices,
    @Doc("What it is told at its first start.") @Nullable CloudInit cloudInit,
    @Doc("Its disks.") @Attribute("disk") List<Disk> disks,
    @Doc("Its network interfaces.") @Attribute("nic") List<Nic> nics,
    @Doc("The pool it belongs to.") @Reference(ResourcePool.class) @Nullable Located<String> pool,
    @Doc("Its tags.") List<Located<String>> tags,
    @Doc("Whether it starts with its host.") @Default("true") Located<Boolean> onboot,
    @Doc("When it starts among the guests of its host; lower is earlier.")
        @Between(min = 0, max = 100000)
        @Nullable Located<Long> order,
    @Doc("How long the next waits after its start.") @Nullable Located<Duration> up,
    @Doc("Whether it cannot be removed.") @Default("false") Located<Boolean> protection,
    @Doc("How it is kept running when its host fails.") @Nullable Ha ha,
    @Doc("Where its disks are copied to.") @Attribute("replicate") List<Replication> replications,
    @Doc("The firewall rules it takes.") @Reference(SecurityGroup.class)
        List<Located<String>> securityGroups,
    @Doc("Whether it holds what a backup must save.") @Default("true") Located<Boolean> data,
    @Doc("The project that owns it, and whose budgets count it.") @Reference(Project.class)
        @Nullable Located<String> project,
    @Doc("How far it is.") @Nullable Located<Status> status,
    String doc,
    Span span)
    implements Guest {
  /// Copies what it is given.
  public Vm {
    devices = List.copyOf(devices);
    disks = List.copyOf(disks);
    nics = List.copyOf(nics);
    tags = List.copyOf(tags);
    replications = List.copyOf(replications);
    securityGroups = List.copyOf(securityGroups);
  }

  /// The same on a host, or on none.
  public Vm on(@Nullable Located<String> chosen) {
    return new Vm(
        name,
        pve,
        chosen,
        vmid,
        role,
        size,
        cores,
        memory,
        template,
        sockets,
        cpu,
        balloon,
        numa,
        hugepages,
        memoryHotplug,
        agent,
        iso,
        devices,
        cloudInit,
        disks,
        nics,
        pool,
        tags,
        onboot,
        order,
        up,
        protection,
        ha,
        replications,
        securityGroups,
        data,
        project,
        status,
        doc,
        span);
  }
}
