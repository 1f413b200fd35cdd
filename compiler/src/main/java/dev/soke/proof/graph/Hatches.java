package dev.soke.proof.graph;

import java.util.List;

/// The ways out of a container that are no network: the machine's own namespaces, rights over it,
/// and whatever the proof has not been taught.
record Hatches(ClusterReading cluster, ServiceReading service) {
  /// What joins nothing, whatever it says.
  private static final List<String> HARMLESS =
      List.of(
          "image",
          "pull_policy",
          "command",
          "entrypoint",
          "profiles",
          "restart",
          "stop_grace_period",
          "stop_signal",
          "init",
          "user",
          "read_only",
          "cap_drop",
          "tmpfs",
          "ulimits",
          "deploy",
          "logging",
          "healthcheck",
          "depends_on",
          "environment",
          "env_file",
          "secrets",
          "labels",
          "working_dir",
          "security_opt",
          "configs",
          "container_name",
          "hostname",
          "scale");

  /// What is read elsewhere.
  private static final List<String> READ =
      List.of(
          "networks", "ports", "volumes", "network_mode", "pid", "ipc", "privileged", "cap_add");

  /// What engines give every container unasked, and two that only spend.
  private static final List<String> SMALL_RIGHTS =
      List.of(
          "AUDIT_WRITE",
          "CHOWN",
          "DAC_OVERRIDE",
          "FOWNER",
          "FSETID",
          "IPC_LOCK",
          "KILL",
          "MKNOD",
          "NET_BIND_SERVICE",
          "NET_RAW",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYS_CHROOT",
          "SYS_NICE");

  void read() {
    service
        .body()
        .fields()
        .forEach((key, value) -> {
          if (!HARMLESS.contains(key) && !READ.contains(key)) {
            unknown("`" + key + "` is not understood", value);
          }
        });
    Node privileged = service.body().at("privileged");
    if (privileged.exists() && !privileged.is("false")) {
      toHost("it is privileged", privileged);
    }
    for (Node right : service.body().at("cap_add").items()) {
      if (!SMALL_RIGHTS.contains(right.text()) && !isOverItsNetworks(right)) {
        toHost("it has the right `" + right.text() + "`", right);
      }
    }
    namespace("pid");
    namespace("ipc");
    network(service.body().at("network_mode"));
  }

  /// A sidecar is taken to keep its planes apart anyway; this right rules its own networks only.
  private boolean isOverItsNetworks(Node right) {
    return right.is("NET_ADMIN") && cluster.statement().sidecars().contains(service.name());
  }

  private void namespace(String kind) {
    Node mode = service.body().at(kind);
    if (mode.is("host")) {
      toHost("it shares `" + kind + "` with the machine", mode);
    } else if (mode.text().startsWith("service:")) {
      toOther("it shares `" + kind + "` with", mode);
    } else if (mode.exists() && !mode.is("private") && !mode.is("none")) {
      unknown("its `" + kind + "` is not understood", mode);
    }
  }

  private void network(Node mode) {
    if (mode.is("host")) {
      toHost("it uses the network of the machine", mode);
      int host = cluster.graph().host(cluster.name());
      Place place = new Place(cluster.file(), mode.line());
      cluster.graph().both(host, cluster.graph().outside(), "the machine meets the outside", place);
      service
          .vertices()
          .forEach(it -> cluster.graph().edge(host, it, "it listens on the machine", place));
    } else if (mode.text().startsWith("service:")) {
      toOther("it shares the network of", mode);
    } else if (mode.exists() && !mode.is("none")) {
      unknown("its network mode is not understood", mode);
    }
  }

  private void toHost(String reason, Node where) {
    Place place = new Place(cluster.file(), where.line());
    int host = cluster.graph().host(cluster.name());
    service.vertices().forEach(it -> cluster.graph().shared(it, host, reason, place));
  }

  private void unknown(String reason, Node where) {
    Place place = new Place(cluster.file(), Math.max(where.line(), service.line()));
    service.vertices().forEach(it -> cluster.graph().unknown(it, reason, place));
  }

  /// Both are one to each other.
  private void toOther(String reason, Node mode) {
    ServiceReading other = cluster.service(mode.text().substring("service:".length()));
    if (other == null) {
      unknown("it shares with a service that is not there", mode);
      return;
    }
    Place place = new Place(cluster.file(), mode.line());
    for (int own : service.vertices()) {
      for (int its : other.vertices()) {
        cluster.graph().shared(own, its, reason + " `" + other.name() + "`", place);
        cluster.graph().shared(its, own, "`" + service.name() + "` shares with it", place);
      }
    }
  }
}
