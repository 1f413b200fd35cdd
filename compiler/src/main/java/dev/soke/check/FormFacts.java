package dev.soke.check;

import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.Bytes;
import dev.soke.model.CloudInit;
import dev.soke.model.Container;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.PveCluster;
import dev.soke.model.Storage;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether Proxmox VE takes texts that the language leaves to it.
final class FormFacts {
  private static final List<Long> PAGES = List.of(2L << 20, 1L << 30);

  private final List<Fact> facts = new ArrayList<>();

  private FormFacts() {}

  static List<Fact> of(Estate estate) {
    FormFacts forms = new FormFacts();
    for (Pve pve : Pve.all(estate)) {
      forms.addCluster(pve.cluster());
      pve.guests().forEach(forms::addGuest);
    }
    estate.vmTemplates().values().forEach(forms::addTemplate);
    estate.backups().values().forEach(it -> forms.addSchedule(it.schedule()));
    estate.subnets().values().forEach(it -> forms.add("domain", it.domain(), MachineForm.HOST));
    estate.pools().values().stream()
        .flatMap(it -> it.admins().stream())
        .forEach(it -> forms.add("group", it, MachineForm.WORD));
    return forms.facts;
  }

  private void addCluster(PveCluster pve) {
    add("release", pve.version(), MachineForm.RELEASE);
    add("endpoint", pve.endpoint(), MachineForm.URL);
    pve.zones().forEach(it -> add("controller", it.controller(), MachineForm.WORD));
    for (Storage storage : pve.storages()) {
      add("path", storage.pool(), MachineForm.PATH);
      add("server", storage.server(), MachineForm.HOST);
    }
  }

  private void addTemplate(VmTemplate template) {
    add("image", template.image(), MachineForm.VOLUME);
    add("bridge", template.bridge(), MachineForm.WORD);
    add("system", template.ostype(), MachineForm.WORD);
  }

  private void addGuest(Guest guest) {
    guest.replications().forEach(it -> addSchedule(it.schedule()));
    guest.disks().forEach(it -> add("path", it.path(), MachineForm.PATH));
    switch (guest) {
      case Container container -> add("template", container.template(), MachineForm.VOLUME);
      case Vm vm -> addVm(vm);
    }
  }

  private void addVm(Vm vm) {
    add("type of processor", vm.cpu(), MachineForm.WORD);
    add("image", vm.iso(), MachineForm.VOLUME);
    vm.devices().forEach(it -> add("device", it, MachineForm.DEVICE));
    CloudInit told = vm.cloudInit();
    if (told != null) {
      add("user", told.user(), MachineForm.USER);
      told.sshKeys().forEach(it -> add("public key", it, MachineForm.KEY));
      told.packages().forEach(it -> add("package", it, MachineForm.PACKAGE));
    }
    Located<Bytes> pages = vm.hugepages();
    if (pages != null && !PAGES.contains(pages.value().count())) {
      String size = Measure.DATA.of(pages.value().count());
      Located<String> word = new Located<>(size, pages.span());
      facts.add(NameFacts.notTaken("size of pages", word, "`2MiB` or `1GiB`"));
    }
  }

  private void addSchedule(Located<String> schedule) {
    add("schedule", schedule, MachineForm.SCHEDULE);
  }

  private void add(String kind, @Nullable Located<String> text, MachineForm form) {
    if (text != null && !form.takes(text.value())) {
      facts.add(NameFacts.notTaken(kind, text, form.wants()));
    }
  }
}
