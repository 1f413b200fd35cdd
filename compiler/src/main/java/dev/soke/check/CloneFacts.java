package dev.soke.check;

import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.CloudInit;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Storage;
import dev.soke.model.StorageContent;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether machines can be cloned from their templates, and find what they are told at their start.
final class CloneFacts {
  /// What an import takes, by the end of its name, after the storage plugin of Proxmox VE 9.
  private static final Pattern IMPORT =
      Pattern.compile("[a-z][a-z0-9._-]*:import/.+\\.(?:qcow2|raw|vmdk|ova|ovf)");

  private static final String ROOT = "scsi0";

  private final List<Fact> facts = new ArrayList<>();

  private CloneFacts() {}

  static List<Fact> of(Estate estate) {
    CloneFacts clones = new CloneFacts();
    estate.vmTemplates().values().forEach(clones::addTemplate);
    for (Pve pve : Pve.all(estate)) {
      pve.guests().stream()
          .filter(Vm.class::isInstance)
          .map(Vm.class::cast)
          .forEach(it -> clones.addVm(pve, it));
    }
    return clones.facts;
  }

  private void addTemplate(VmTemplate template) {
    String name = template.name().value();
    Located<String> image = template.image();
    if (!IMPORT.matcher(image.value()).matches()) {
      facts.add(fault("image-not-importable", name, "", "", image));
    }
    if (template.onboot().value()) {
      facts.add(fault("template-runs", name, "", "", template.onboot()));
    }
    String lacks =
        !template.cloudInit().value()
            ? "drive for cloud-init"
            : !template.serial().value()
                ? "serial console"
                : Pve.names(template.boot()).contains(ROOT) ? "" : "disk to start from";
    if (!lacks.isEmpty()) {
      facts.add(fault("template-incomplete", name, lacks, "", template.name()));
    }
  }

  private void addVm(Pve pve, Vm vm) {
    Located<String> named = vm.template();
    VmTemplate template = named == null ? null : pve.estate().vmTemplates().get(named.value());
    if (named != null && template != null) {
      addClone(pve, vm, named, template);
    }
    CloudInit told = vm.cloudInit();
    if (told != null) {
      addTold(pve, vm, told);
    }
  }

  private void addClone(Pve pve, Vm vm, Located<String> named, VmTemplate template) {
    String name = vm.name().value();
    Storage storage = pve.storage(template.storage().value());
    String host = Words.orEmpty(vm.host());
    boolean local = storage != null && !Pve.isShared(storage);
    if (local && !host.isEmpty() && !host.equals(template.host().value())) {
      String there = template.host().value();
      facts.add(fault("template-elsewhere", name, named.value(), there, host, named));
    }
    for (Disk disk : vm.disks()) {
      long size = disk.size().value().low().count();
      long least = template.size().value().count();
      if (disk.name().value().equals(ROOT) && size < least) {
        String has = Measure.DATA.of(size);
        String wants = Measure.DATA.of(least);
        facts.add(
            fault("disk-smaller-than-template", name, named.value(), has, wants, disk.size()));
      }
    }
  }

  private void addTold(Pve pve, Vm vm, CloudInit told) {
    String name = vm.name().value();
    Located<String> user = told.userData();
    boolean more = told.user() != null || !told.sshKeys().isEmpty();
    if (user != null && more) {
      facts.add(fault("user-data-silences", name, user.value(), "", user));
    }
    boolean files =
        user != null
            || told.vendorData() != null
            || told.networkData() != null
            || !told.packages().isEmpty();
    if (files) {
      pve.reach(vm).stream()
          .filter(host -> !takesSnippets(pve, host))
          .findFirst()
          .ifPresent(host ->
              facts.add(new OnMachines.MachineFault("snippets-nowhere", name, host, told.span())));
    }
  }

  private static boolean takesSnippets(Pve pve, String host) {
    return pve.cluster().storages().stream()
        .filter(it -> Pve.has(it, host))
        .flatMap(it -> it.content().stream())
        .anyMatch(it -> it.value() == StorageContent.SNIPPETS);
  }

  private static Fact fault(String fault, String name, String other, String has, Located<?> at) {
    return fault(fault, name, other, has, "", at);
  }

  private static Fact fault(
      String fault, String name, String other, String has, String wants, Located<?> at) {
    return new OnMachines.MachineFault(fault, name, other, has, wants, at.span());
  }
}
