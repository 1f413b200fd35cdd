package dev.soke.emit.compose;

import dev.soke.emit.Data;
import dev.soke.model.Interval;
import dev.soke.model.Seccomp;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// What holds for every container: it cannot gain rights, fill the disk with logs or take more than
/// its share of the machine; nor write to its image or have any right, unless the estate says so.
final class Hardening {
  private static final long OPEN_FILES = 65_536;

  private Hardening() {}

  static void put(Data.MappingBuilder block, Service service) {
    block
        .put("restart", restart(service))
        .put("stop_grace_period", Data.text("60s"))
        .put("init", Data.flag(true))
        .put("user", Data.text(Dollars.literal(service.user().value()), service.user().span()))
        .put("read_only", readOnly(service))
        .put("cap_drop", Data.sequence(List.of(Data.text("ALL"))))
        .putUnlessEmpty("cap_add", capabilities(service))
        .put("security_opt", security(service));
    if (service.privileged().value()) {
      block.put("privileged", Data.flag(true, service.privileged().span()));
    }
    block
        .putUnlessEmpty("tmpfs", scratch(service))
        .put("ulimits", ulimits())
        .put("deploy", deploy(service))
        .put("logging", logging());
  }

  private static Data restart(Service service) {
    boolean ends = service.oneShot().value();
    return ends ? Data.text("no", service.oneShot().span()) : Data.text("unless-stopped");
  }

  private static Data readOnly(Service service) {
    boolean writable = service.writable().value();
    return writable ? Data.flag(false, service.writable().span()) : Data.flag(true);
  }

  private static Data capabilities(Service service) {
    return Data.sequence(
        service.capabilities().stream()
            .map(it -> Data.text(it.value().name(), it.span()))
            .toList());
  }

  private static Data security(Service service) {
    List<Data> options = new ArrayList<>();
    options.add(Data.text("no-new-privileges:true"));
    if (service.seccomp().value() == Seccomp.UNCONFINED) {
      options.add(Data.text("seccomp=unconfined", service.seccomp().span()));
    }
    return Data.sequence(options);
  }

  /// Scratch counts as memory of the container, so it may grow to that and no further.
  private static Data scratch(Service service) {
    String size = ":size=" + Amounts.size(service.memory().value());
    List<Data> mounts = new ArrayList<>();
    for (var path : service.scratch()) {
      mounts.add(
          Data.text(Dollars.literal(path.value()) + size, path.span(), service.memory().span()));
    }
    return Data.sequence(mounts);
  }

  /// A core file would put the secrets of a crashed process on the disk.
  private static Data ulimits() {
    return Data.mapping().put("core", Data.whole(0)).put("nofile", Data.whole(OPEN_FILES)).build();
  }

  private static Data deploy(Service service) {
    Data.MappingBuilder deploy = Data.mapping();
    Located<Interval> replicas = service.replicas();
    if (replicas != null && replicas.value().low() > 1) {
      deploy.put("replicas", Data.whole(replicas.value().low(), replicas.span()));
    }
    return deploy.put("resources", Data.mapping().put("limits", limits(service)).build()).build();
  }

  private static Data limits(Service service) {
    return Data.mapping()
        .put(
            "cpus",
            Data.text(service.cpu().value().decimal().toPlainString(), service.cpu().span()))
        .put("memory", Data.text(Amounts.size(service.memory().value()), service.memory().span()))
        .put("pids", Data.whole(service.pids().value(), service.pids().span()))
        .build();
  }

  private static Data logging() {
    Data options =
        Data.mapping().put("max-size", Data.text("10m")).put("max-file", Data.text("3")).build();
    return Data.mapping().put("driver", Data.text("json-file")).put("options", options).build();
  }
}
