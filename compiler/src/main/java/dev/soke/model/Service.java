package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One kind of container.
@Kind(
    value = "service",
    doc =
        "One kind of container. It stands on a plane and runs wherever a profile that lists it runs.")
public record Service(
    @Name Located<String> name,
    @Doc("The plane it stands on; several only for a sidecar or the service behind a gateway.")
        @Clause("on")
        @Reference(Plane.class)
        List<Located<String>> planes,
    @Doc("The image it runs.") @Reference(Image.class) Located<String> image,
    @Doc("Whether it runs in every cluster, whatever the profiles.") @Default("false")
        Located<Boolean> always,
    @Doc("The words of the command, in place of the command of the image.")
        List<Located<String>> command,
    @Doc("How it is asked whether it is well.") @Nullable Health health,
    @Doc("The ports it listens on.") @Attribute("port") List<Port> ports,
    @Doc("Its fixed addresses.") @Attribute("address") List<Address> addresses,
    @Doc("Its environment; `${NAME}` stands for a variable of the cluster.") List<Setting> env,
    @Doc("The secrets it reads.") @Reference(Secret.class) List<Located<String>> secrets,
    @Doc("The stores it reads or writes.") @Reference(Store.class) List<Located<String>> stores,
    @Doc("The services that must be healthy before it starts.") @Reference(Service.class)
        List<Located<String>> after,
    @Doc("The memory it may use.") @Default("512MiB") Located<Bytes> memory,
    @Doc("The processors it may use.") @Default("1cores") Located<Cores> cpu,
    @Doc("How many processes it may have.") @Default("256") @Between(min = 1, max = 1_000_000)
        Located<Long> pids,
    @Doc("The numeric user and group it runs as.") @Default("\"65532:65532\"") Located<String> user,
    @Doc("The paths it may write to while it runs; their content is lost when it stops.")
        @Default("[\"/tmp\"]")
        List<Located<String>> scratch,
    @Doc("The rights over the kernel that it is given; it has no others.")
        List<Located<Capability>> capabilities,
    @Doc("Which calls to the kernel it may make.") @Default("default") Located<Seccomp> seccomp,
    @Doc("Whether it has every right over the machine.") @Default("false")
        Located<Boolean> privileged,
    @Doc("Whether it may write to its own image while it runs.") @Default("false")
        Located<Boolean> writable,
    @Doc("The networks it joins: those of its planes, or that of the machine.") @Default("planes")
        Located<Network> network,
    @Doc("The paths of the machine that it sees.") @Attribute("mount") List<Mount> mounts,
    @Doc("The files of the estate that it reads.") @Attribute("config") List<Config> configs,
    @Doc("Whether it does one thing and ends.") @Default("false") Located<Boolean> oneShot,
    @Doc("How long it may take until it ends.") @Default("5min") Located<Duration> deadline,
    @Doc("How many of it run in a cluster: a number, or the least and the most.")
        @Between(min = 1, max = 1000)
        @Nullable Located<Interval> replicas,
    @Doc("Whether their number follows the load, within `replicas`.") @Default("false")
        Located<Boolean> autoscale,
    @Doc("What its image has in it.") @Nullable Content content,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Service {
    planes = List.copyOf(planes);
    command = List.copyOf(command);
    ports = List.copyOf(ports);
    addresses = List.copyOf(addresses);
    env = List.copyOf(env);
    secrets = List.copyOf(secrets);
    stores = List.copyOf(stores);
    after = List.copyOf(after);
    scratch = List.copyOf(scratch);
    capabilities = List.copyOf(capabilities);
    mounts = List.copyOf(mounts);
    configs = List.copyOf(configs);
  }
}
