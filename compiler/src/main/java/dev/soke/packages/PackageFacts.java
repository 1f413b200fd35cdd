package dev.soke.packages;

import dev.soke.check.Fact;
import dev.soke.check.OnPackages;
import dev.soke.packages.UseGraph.Chain;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The facts about packages: who uses which, what is locked, what lies there.
final class PackageFacts {
  private final PackageStatements statements;
  private final SequencedMap<String, LockedPackage> locked = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private PackageFacts(PackageStatements statements, LockText lock) {
    this.statements = statements;
    lock.packages().forEach(it -> locked.put(it.name(), it));
  }

  static List<Fact> of(PackageStatements statements, LockText lock, Vendored vendored) {
    PackageFacts all = new PackageFacts(statements, lock);
    UseGraph graph = new UseGraph(statements.uses());
    List<Chain> reached = graph.reached();
    NavigableSet<String> met = new TreeSet<>();
    reached.forEach(it -> all.use(it.last(), met.add(it.last().name())));
    all.conflicts(reached);
    graph.cycles().forEach(all::cycle);
    statements
        .declared()
        .forEach(it ->
            all.facts.add(
                new OnPackages.PackageTextFact(it.folder(), it.name(), it.version(), it.span())));
    all.locked.values().forEach(all::lock);
    vendored.folders().forEach(it -> all.folder(it, reached));
    return all.facts;
  }

  private void use(PackageUse use, boolean first) {
    facts.add(
        new OnPackages.PackageUseFact(
            use.name(), use.version(), use.sha256(), use.signer(), first, use.span()));
  }

  /// Each other version against the one that the estate meets first.
  private void conflicts(List<Chain> reached) {
    SequencedMap<String, Chain> first = new TreeMap<>();
    NavigableSet<String> told = new TreeSet<>();
    for (Chain chain : reached) {
      PackageUse use = chain.last();
      Chain earlier = first.putIfAbsent(use.name(), chain);
      if (earlier != null
          && !earlier.last().version().equals(use.version())
          && told.add(use.title())) {
        facts.add(conflict(earlier, chain));
      }
    }
  }

  private static Fact conflict(Chain earlier, Chain later) {
    return new OnPackages.PackageConflict(
        later.last().name(),
        earlier.last().version(),
        later.last().version(),
        earlier.words(),
        later.words(),
        later.last().span(),
        earlier.last().span());
  }

  private void cycle(Chain chain) {
    facts.add(
        new OnPackages.PackageCycle(
            chain.last().name(),
            chain.words(),
            chain.last().span(),
            chain.uses().getFirst().span()));
  }

  private void lock(LockedPackage it) {
    facts.add(
        new OnPackages.PackageLockFact(
            it.name(), it.version(), it.sha256(), it.signer(), it.span()));
  }

  private void folder(Vendored.Folder folder, List<Chain> reached) {
    Vouched vouched = Vouched.of(folder, statements.signers());
    facts.add(
        new OnPackages.PackageFolderFact(
            folder.name(), vouched.state(), vouched.signer(), place(folder)));
    LockedPackage lock = locked.get(folder.name());
    reached.stream()
        .map(Chain::last)
        .filter(use -> lock != null && use.name().equals(lock.name()))
        .findFirst()
        .ifPresent(use -> drift(folder, use.span()));
  }

  private void drift(Vendored.Folder folder, Span use) {
    LockedPackage lock = locked.get(folder.name());
    if (lock != null) {
      Drift drift = Drift.between(lock.files(), folder.files());
      drift(folder.name(), "changed", drift.changed(), use, lock.span());
      drift(folder.name(), "missing", drift.missing(), use, lock.span());
      drift(folder.name(), "extra", drift.extra(), use, lock.span());
    }
  }

  private void drift(String name, String state, List<String> files, Span use, Span lock) {
    if (!files.isEmpty()) {
      String more = files.size() == 1 ? "" : Integer.toString(files.size() - 1);
      facts.add(new OnPackages.PackageDrift(name, state, files.getFirst(), more, use, lock));
    }
  }

  /// Where its own text says what it is, or else its folder.
  private Span place(Vendored.Folder folder) {
    return statements.declared().stream()
        .filter(it -> it.folder().equals(folder.name()))
        .map(PackageStatements.Declared::span)
        .findFirst()
        .orElseGet(() -> new Span(new Source(Vendored.FOLDER + folder.name(), ""), 0, 0));
  }
}
