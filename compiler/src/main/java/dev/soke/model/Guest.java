package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a host runs: a virtual machine or a container. The texts are on the records.
public sealed interface Guest permits Vm, Container {
  /// Its name.
  Located<String> name();

  /// The cluster that runs it.
  Located<String> pve();

  /// The host it runs on, or null where the compiler finds one.
  @Nullable Located<String> host();

  /// Its number in the cluster, or null while it has none.
  @Nullable Located<Long> vmid();

  /// What it is there for.
  @Nullable Located<String> role();

  /// The name of its cores and memory.
  @Nullable Located<String> size();

  /// Its processors, where its size does not say them.
  @Nullable Located<CoresRange> cores();

  /// Its memory, where its size does not say it.
  @Nullable Located<BytesRange> memory();

  /// Its disks.
  List<Disk> disks();

  /// Its network interfaces.
  List<Nic> nics();

  /// The pool it belongs to.
  @Nullable Located<String> pool();

  /// Its tags.
  List<Located<String>> tags();

  /// Whether it starts with its host.
  Located<Boolean> onboot();

  /// When it starts among the guests of its host.
  @Nullable Located<Long> order();

  /// How long the next waits after its start.
  @Nullable Located<Duration> up();

  /// Whether it cannot be removed.
  Located<Boolean> protection();

  /// How it is kept running when its host fails.
  @Nullable Ha ha();

  /// Where its disks are copied to.
  List<Replication> replications();

  /// The firewall rules it takes.
  List<Located<String>> securityGroups();

  /// Whether it holds what a backup must save.
  Located<Boolean> data();

  /// The project that owns it.
  @Nullable Located<String> project();

  /// How far it is.
  @Nullable Located<Status> status();

  /// What people read about it.
  String doc();

  /// Where it is declared.
  Span span();
}
