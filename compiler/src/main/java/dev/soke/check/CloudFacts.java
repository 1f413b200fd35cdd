package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.CloudInit;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import dev.soke.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the files that machines are told at their start are there, and are what cloud-init
/// reads.
final class CloudFacts {
  /// The first line by which cloud-init knows that a file is settings and no script.
  private static final String MARK = "#cloud-config";

  /// The most that Proxmox VE puts on the drive of a machine, in bytes.
  private static final long MOST = 3L << 20;

  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private CloudFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    CloudFacts files = new CloudFacts(estate);
    for (Pve pve : Pve.all(estate)) {
      for (Guest guest : pve.guests()) {
        if (guest instanceof Vm vm && vm.cloudInit() != null) files.add(vm, vm.cloudInit());
      }
    }
    return files.facts;
  }

  private void add(Vm vm, CloudInit told) {
    long bytes =
        size(vm, told.userData(), true)
            + size(vm, told.vendorData(), true)
            + size(vm, told.networkData(), false);
    if (bytes > MOST) {
      facts.add(
          new OnMachines.MachineFault(
              "cloud-files-large", vm.name().value(), "", "" + bytes, "" + MOST, told.span()));
    }
  }

  /// The bytes of a file; none where it is not there.
  private long size(Vm vm, @Nullable Located<String> named, boolean marked) {
    if (named == null) return 0;
    Source file = file(named.value());
    if (file == null) {
      fault("cloud-file-missing", vm, named);
      return 0;
    }
    if (marked && !file.text().lines().findFirst().orElse("").stripTrailing().equals(MARK)) {
      fault("cloud-file-unmarked", vm, named);
    }
    return file.text().getBytes(StandardCharsets.UTF_8).length;
  }

  /// The files that a machine is told, by their paths.
  static List<String> paths(Vm vm) {
    CloudInit told = vm.cloudInit();
    List<String> paths = new ArrayList<>();
    if (told != null) {
      Stream.of(told.userData(), told.vendorData(), told.networkData())
          .filter(Objects::nonNull)
          .forEach(it -> paths.add(Contents.path(it.value())));
    }
    return paths;
  }

  private @Nullable Source file(String name) {
    return estate.contents().files().get(Contents.path(name));
  }

  private void fault(String fault, Vm vm, Located<String> named) {
    facts.add(new OnMachines.MachineFault(fault, vm.name().value(), named.value(), named.span()));
  }
}
