package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Template;
import dev.soke.model.Host;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `bundle/`: scripts that make a cluster what the estate says, by the tools of Proxmox VE, and
/// that change nothing when they run again.
record Bundle(Place place) {
  private static final Template COMMON = new Template("proxmox-common.ftl");
  private static final Template HOST = new Template("proxmox-host.ftl");
  private static final Template CLUSTER = new Template("proxmox-cluster.ftl");

  /// A file that lies beside the scripts, and where it goes, as words of a shell.
  public record Copy(String from, String to, List<Span> origins) {}

  /// A text as a word of a shell.
  public record Word(String word, List<Span> origins) {}

  List<Artifact> artifacts() {
    List<Artifact> files = new ArrayList<>();
    files.add(COMMON.artifact(place.path("bundle/common.sh"), cluster(), List.of(place.span())));
    files.add(shared());
    place.hosts().forEach(it -> files.add(host(it)));
    return files;
  }

  private SequencedMap<String, Object> cluster() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("cluster", place.pve().name().value());
    return values;
  }

  private Artifact shared() {
    SequencedMap<String, Object> values = cluster();
    values.put("pools", pools());
    values.put("networks", new NetworkSections(place).all());
    List<Section> sections = new ArrayList<>(new HaSections(place).all());
    sections.addAll(new JobSections(place).all());
    values.put("sections", sections);
    values.put("files", new FirewallText(place).artifacts().stream().map(this::copy).toList());
    return CLUSTER.artifact(place.path("bundle/cluster.sh"), values, List.of(place.span()));
  }

  private List<Word> pools() {
    return Pools.of(place).stream()
        .map(it ->
            new Word(
                Shell.word(Pools.id(place.estate(), it.name().value())), List.of(it.name().span())))
        .toList();
  }

  /// The firewall of a guest or of the cluster, by where it is expected.
  private Copy copy(Artifact file) {
    String below = file.path().substring(place.path("").length());
    String to = below.substring("expected/".length());
    return new Copy(Shell.word(below), Shell.word(to), List.of(place.span()));
  }

  private Artifact host(Host host) {
    List<Machine> machines = place.machinesOn(host);
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("host", host.name().value());
    values.put("snippets", machines.stream().flatMap(it -> snippets(it).stream()).toList());
    values.put(
        "templates",
        place.templates().stream()
            .filter(it -> it.host().value().equals(host.name().value()))
            .map(ScriptTemplate::of)
            .toList());
    values.put("guests", machines.stream().map(it -> ScriptGuest.of(place, it)).toList());
    return HOST.artifact(
        place.path("bundle/" + host.name() + ".sh"), values, List.of(host.name().span()));
  }

  private List<Copy> snippets(Machine machine) {
    Snippets snippets = Snippets.of(place, machine);
    return snippets == null
        ? List.of()
        : snippets.files().stream()
            .map(it ->
                new Copy(
                    Shell.word("snippets/" + it),
                    Shell.word(snippets.folder() + "/snippets/" + it),
                    List.of(snippets.cloudInit().span())))
            .toList();
  }
}
