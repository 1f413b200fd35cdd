package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A system container, which shares the kernel of its host.
@Kind(value = "container", doc = "A system container: `container rpc-1 of az on ml110-01 { … }`.")
public record Container(
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
    @Doc("The archive it is made of, `local:vztmpl/…`.") Located<String> template,
    @Doc("How much it may swap.") @Default("0B") Located<Bytes> swap,
    @Doc("Whether its root is nobody on its host.") @Default("true") Located<Boolean> unprivileged,
    @Doc("Whether containers may run in it.") @Default("false") Located<Boolean> nesting,
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
  public Container {
    disks = List.copyOf(disks);
    nics = List.copyOf(nics);
    tags = List.copyOf(tags);
    replications = List.copyOf(replications);
    securityGroups = List.copyOf(securityGroups);
  }

  /// The same on a host, or on none.
  public Container on(@Nullable Located<String> chosen) {
    return new Container(
        name,
        pve,
        chosen,
        vmid,
        role,
        size,
        cores,
        memory,
        template,
        swap,
        unprivileged,
        nesting,
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
