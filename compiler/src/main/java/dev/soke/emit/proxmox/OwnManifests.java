package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.UserTemplate;
import dev.soke.emit.UserTemplate.Result;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.PveCluster;
import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// `own/<guest>.…`: a file of each guest for a controller of one's own, by a template that lies
/// below `files/`.
public record OwnManifests(Estate estate, PveCluster pve) {
  private static final String TEMPLATE = ".ftl";

  /// A guest of which a template makes no text.
  ///
  /// @param span the line of the template
  public record Fault(String guest, String why, Span span) {}

  /// What is wrong with the template; the first guest that shows it is enough.
  public List<Fault> faults() {
    Source source = source();
    if (source == null) return List.of();
    for (Machine machine : Place.of(estate, pve).machines()) {
      if (fill(source, machine) instanceof Result.Refused refused) {
        return List.of(new Fault(machine.name(), refused.why(), line(source, refused.line())));
      }
    }
    return List.of();
  }

  List<Artifact> artifacts() {
    Source source = source();
    List<Artifact> files = new ArrayList<>();
    if (source == null) return files;
    Place place = Place.of(estate, pve);
    for (Machine machine : place.machines()) {
      if (fill(source, machine) instanceof Result.Text(String text)) {
        List<Span> origin = List.of(machine.guest().name().span());
        int lines = (int) text.lines().count();
        files.add(
            new Artifact(
                place.path("own/" + machine.name() + ending(source)),
                text,
                Collections.nCopies(lines, origin),
                null));
      }
    }
    return files;
  }

  private @Nullable Source source() {
    Located<String> named = pve.manifest();
    return named == null ? null : estate.contents().files().get(Contents.path(named.value()));
  }

  private Result fill(Source source, Machine machine) {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("vm", plain(new Inventory(Place.of(estate, pve)).whole(machine)));
    values.put("cluster", pve.name().value());
    return new UserTemplate(source).fill(values);
  }

  /// The ending of what a template makes: `.yaml` of `proxmox-vm.yaml.ftl`.
  private static String ending(Source source) {
    String path = source.path();
    String made = path.endsWith(TEMPLATE) ? path.substring(0, path.length() - 4) : path;
    int dot = made.indexOf('.', made.lastIndexOf('/') + 1);
    return dot < 0 ? "" : made.substring(dot);
  }

  private static Object plain(Data data) {
    return switch (data) {
      case Data.Text text -> text.value();
      case Data.Whole whole -> whole.value();
      case Data.Flag flag -> flag.value();
      case Data.Sequence list -> list.items().stream().map(OwnManifests::plain).toList();
      case Data.Mapping mapping -> {
        SequencedMap<String, Object> plain = new LinkedHashMap<>();
        mapping.entries().forEach(it -> plain.put(it.name(), plain(it.value())));
        yield plain;
      }
    };
  }

  private static Span line(Source source, int number) {
    List<String> lines = source.text().lines().toList();
    int from = lines.stream().limit(number - 1L).mapToInt(it -> it.length() + 1).sum();
    int length = number > lines.size() ? 0 : lines.get(number - 1).length();
    return new Span(source, from, from + length);
  }
}
