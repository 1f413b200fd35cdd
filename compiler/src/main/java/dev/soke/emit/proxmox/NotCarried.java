package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Markdown;
import dev.soke.emit.Template;
import dev.soke.model.Bytes;
import dev.soke.model.Container;
import dev.soke.model.Guest;
import dev.soke.model.Storage;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `NOT-CARRIED.md`: what the estate says and a target cannot, or not yet.
record NotCarried(Place place) {
  private static final Template TEMPLATE = new Template("proxmox-not-carried.ftl");

  /// A line of the page.
  public record Line(String words, List<Span> origins) {
    static Line of(String words, Span... origins) {
      return new Line(words, List.of(origins));
    }
  }

  Artifact artifact() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("cluster", place.pve().name().value());
    values.put("left", place.left().stream().map(this::left).toList());
    values.put("anywhere", anywhere());
    values.put("terraform", terraform());
    values.put("crossplane", crossplane());
    return TEMPLATE.artifact(place.path("NOT-CARRIED.md"), values, List.of(place.span()));
  }

  private Line left(Guest guest) {
    String missing = Settled.missing(place.estate(), guest);
    return Line.of("`" + guest.name() + "` " + missing + ".", guest.name().span());
  }

  private List<Line> anywhere() {
    List<Line> lines = new ArrayList<>();
    for (Storage storage : place.pve().storages()) {
      lines.add(
          Line.of(
              "Storage `" + storage.name() + "` is taken as there: its keys are in no estate.",
              storage.name().span()));
    }
    for (Machine machine : place.machines()) {
      if (machine.guest() instanceof Vm vm) {
        addVm(lines, machine, vm);
      }
    }
    return lines;
  }

  private void addVm(List<Line> lines, Machine machine, Vm vm) {
    String name = "`" + machine.name() + "`";
    Located<Bytes> most = vm.memoryHotplug();
    if (most != null) {
      lines.add(Line.of("The most memory of " + name + " has no setting of its own.", most.span()));
    }
    Snippets snippets = Snippets.of(place, machine);
    if (snippets == null && vm.nics().stream().anyMatch(it -> it.address() != null)) {
      lines.add(
          Line.of(
              name + " has no block `cloud-init`: nothing tells it its addresses.",
              vm.name().span()));
    } else if (snippets != null && snippets.storage() == null) {
      lines.add(
          Line.of("No storage takes the snippets of " + name + ".", snippets.cloudInit().span()));
    }
  }

  private List<Line> terraform() {
    List<Line> lines = new ArrayList<>();
    for (Machine machine : place.machines()) {
      if (machine.guest() instanceof Vm vm && !vm.devices().isEmpty()) {
        lines.add(
            Line.of(
                "Devices of hosts (`" + vm.name() + "`) need the password of root, not a token.",
                vm.devices().getFirst().span()));
      }
    }
    JobSections.backups(place).stream()
        .filter(it -> !it.exclude().isEmpty())
        .forEach(it ->
            lines.add(
                Line.of(
                    "What backup `" + it.name() + "` leaves out has no attribute.",
                    it.exclude().getFirst().span())));
    return lines;
  }

  private List<Line> crossplane() {
    List<Line> lines = new ArrayList<>();
    place
        .templates()
        .forEach(it -> lines.add(Line.of("Template `" + it.name() + "`.", it.name().span())));
    for (Machine machine : place.machines()) {
      if (machine.guest() instanceof Container) {
        lines.add(new Line("Container `" + machine.name() + "`.", machine.origins()));
      }
    }
    if (Firewall.of(place).isSaid()) {
      lines.add(Line.of("The firewall.", place.span()));
    }
    for (Section section : new Sections(place).all()) {
      String words = section.held().path() + ": " + section.type() + " " + section.id();
      lines.add(new Line(Markdown.words(words), section.origins()));
    }
    return lines;
  }
}
