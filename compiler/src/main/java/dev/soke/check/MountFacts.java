package dev.soke.check;

import dev.soke.analysis.HostPath;
import dev.soke.model.Access;
import dev.soke.model.Estate;
import dev.soke.model.Mount;
import dev.soke.model.Service;
import dev.soke.model.Store;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Paths of the machine that services see, and which of them they share.
final class MountFacts {
  private record Use(Service service, Mount mount) {
    boolean writes() {
      return mount.mode().value() == Access.WRITE;
    }
  }

  private final SequencedMap<String, List<Use>> uses = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private final Collection<String> files;

  /// @param files the paths of the estate folder that services may read
  private MountFacts(Collection<String> files) {
    this.files = files;
  }

  static List<Fact> of(Estate estate) {
    MountFacts mounts = new MountFacts(estate.contents().files().keySet());
    for (Service service : estate.services().values()) {
      service.mounts().forEach(it -> mounts.add(service, it));
      service.scratch().forEach(it -> mounts.addPath(it));
      service.configs().forEach(it -> mounts.addPath(it.target()));
    }
    for (Store store : estate.stores().values()) {
      mounts.addPath(store.path());
    }
    mounts.uses.forEach((path, _) -> mounts.addShared(path));
    return mounts.facts;
  }

  private void add(Service service, Mount mount) {
    String path = mount.source().value();
    facts.add(
        new OnServices.MountFact(
            service.name().value(),
            path,
            HostPath.commands(path),
            path.startsWith("/") && HostPath.isConfiguration(path),
            mount.source().span()));
    if (files.contains(path.startsWith("./") ? path.substring(2) : path)) {
      facts.add(new OnServices.MountOfFile(service.name().value(), path, mount.source().span()));
    } else {
      addProblem(mount.source());
    }
    addPath(mount.target());
    uses.computeIfAbsent(path, _ -> new ArrayList<>()).add(new Use(service, mount));
  }

  /// Nothing can take the place of the whole file system of a container.
  private void addPath(Located<String> path) {
    if (path.value().equals("/")) {
      facts.add(new OnConfigs.PathProblem("/", "is all there is in a container", path.span()));
    } else {
      addProblem(path);
    }
  }

  private void addProblem(Located<String> path) {
    String problem = HostPath.problem(path.value());
    if (!problem.isEmpty()) {
      facts.add(new OnConfigs.PathProblem(path.value(), problem, path.span()));
    }
  }

  /// A path is shared with whoever sees it or a folder above it.
  private void addShared(String path) {
    List<Use> own = uses.getOrDefault(path, List.of());
    List<Use> met = new ArrayList<>();
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      met.addAll(uses.getOrDefault(path.substring(0, slash), List.of()));
    }
    for (int i = 0; i < own.size(); i++) {
      Use use = own.get(i);
      own.subList(0, i).forEach(other -> addShared(path, use, other));
      met.forEach(other -> addShared(path, use, other));
    }
  }

  private void addShared(String path, Use use, Use other) {
    String name = use.service().name().value();
    String otherName = other.service().name().value();
    TreeSet<String> planes = new TreeSet<>(Words.distinct(use.service().planes()).keySet());
    planes.addAll(Words.distinct(other.service().planes()).keySet());
    if (!name.equals(otherName) && planes.size() > 1 && (use.writes() || other.writes())) {
      facts.add(
          new OnServices.MountShared(
              name,
              otherName,
              path,
              planes.getFirst(),
              planes.getLast(),
              use.mount().source().span(),
              other.mount().source().span()));
    }
  }
}
