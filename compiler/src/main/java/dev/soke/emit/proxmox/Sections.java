package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import java.util.ArrayList;
import java.util.List;

/// `expected/…/*.cfg`: what a cluster is to have as sections, each configuration a file.
record Sections(Place place) {
  List<Section> all() {
    List<Section> all = new ArrayList<>();
    all.addAll(new NetworkSections(place).all());
    all.addAll(new HaSections(place).all());
    all.addAll(new JobSections(place).all());
    return all;
  }

  List<Artifact> artifacts() {
    List<Artifact> files = new ArrayList<>();
    List<Section> all = all();
    for (Section.Held held : Section.Held.values()) {
      Lines lines = new Lines();
      all.stream().filter(it -> it.held() == held).forEach(it -> add(lines, it));
      if (!lines.isEmpty()) {
        files.add(lines.artifact(place.path("expected/" + held.path())));
      }
    }
    return files;
  }

  private static void add(Lines lines, Section section) {
    if (!lines.isEmpty()) {
      lines.add("", section.origins());
    }
    lines.add(section.type() + ": " + section.id(), section.origins());
    section.settings().forEach(it -> lines.add("\t" + it.key() + " " + it.value(), it.origins()));
  }
}
