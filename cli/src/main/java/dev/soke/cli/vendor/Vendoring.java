package dev.soke.cli.vendor;

import dev.soke.Input;
import dev.soke.cli.files.EstateTexts;
import dev.soke.cli.files.PackageFiles;
import dev.soke.cli.files.Refused;
import dev.soke.packages.LockText;
import dev.soke.packages.LockedPackage;
import dev.soke.packages.PackageStatements;
import dev.soke.packages.PackageUse;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fetches every package that an estate uses, directly and through others. Nothing is written: what
/// was fetched is first judged as if it lay there already.
public final class Vendoring {
  private final PackageStatements own;
  private final EstateTexts estate;
  private final boolean update;
  private final SortedMap<String, Fetched> fetched = new TreeMap<>();

  private Vendoring(EstateTexts estate, boolean update) {
    this.own = PackageStatements.of(ownTexts(estate).stream().map(Syntax::parse).toList());
    this.estate = estate;
    this.update = update;
  }

  /// Fetches what the texts use; refused when something cannot be had.
  ///
  /// @param root the folder of the estate
  /// @param update whether packages may be other than they are locked
  public static Vendoring of(EstateTexts estate, Path root, boolean update) throws Refused {
    Vendoring all = new Vendoring(estate, update);
    Deque<Fetched> open = new ArrayDeque<>();
    all.fetch(all.own.uses(), new Origin.Folder(root, "."), open);
    while (!open.isEmpty()) {
      Fetched next = open.removeFirst();
      all.fetch(uses(next), next.origin(), open);
    }
    return all;
  }

  /// The texts of the estate itself.
  private static List<Source> ownTexts(EstateTexts estate) {
    return estate.sources().stream().filter(it -> !it.path().startsWith(Vendored.FOLDER)).toList();
  }

  private static List<PackageUse> uses(Fetched it) {
    return PackageStatements.of(
            it.files().texts(it.use().name()).stream().map(Syntax::parse).toList())
        .uses();
  }

  /// Of several uses of one package the first is fetched; that they agree is judged later.
  private void fetch(List<PackageUse> uses, Origin around, Deque<Fetched> open) throws Refused {
    for (PackageUse use : uses) {
      if (!fetched.containsKey(use.name())) {
        Fetched found = Fetched.of(use, Origin.of(use, around));
        fetched.put(use.name(), found);
        open.addLast(found);
      }
    }
  }

  /// The files of the packages by name.
  public SortedMap<String, PackageFiles> files() {
    SortedMap<String, PackageFiles> files = new TreeMap<>();
    fetched.forEach((name, it) -> files.put(name, it.files()));
    return files;
  }

  /// What `soke.lock` is to say. A package that is locked already stays so unless updates are
  /// allowed, and then judging it shows how it has changed.
  public List<LockedPackage> locked() {
    SortedMap<String, LockedPackage> before = new TreeMap<>();
    LockText.read(estate.vendored().lock()).packages().forEach(it -> before.put(it.name(), it));
    List<LockedPackage> locked = new ArrayList<>();
    fetched.forEach((name, it) -> {
      LockedPackage now =
          LockedPackage.of(
              it.use(), it.origin().locked(), it.commit(), it.files().folder(name), own.signers());
      LockedPackage earlier = before.get(name);
      locked.add(earlier == null || update ? now : kept(earlier, now));
    });
    return locked;
  }

  private static LockedPackage kept(LockedPackage earlier, LockedPackage now) {
    if (!earlier.version().equals(now.version())) {
      return now;
    }
    boolean same = earlier.sha256().equals(now.sha256());
    return same && now.signer().isEmpty() ? now.by(earlier.signer()) : same ? now : earlier;
  }

  /// The estate as it will be.
  public Input input() {
    List<Source> sources = new ArrayList<>(ownTexts(estate));
    List<Vendored.Folder> folders = new ArrayList<>();
    fetched.forEach((name, it) -> {
      sources.addAll(it.files().texts(name));
      folders.add(it.files().folder(name));
    });
    Source lock = new Source(Vendored.LOCK, LockText.write(locked()));
    return new Input(sources, new Vendored(lock, folders));
  }
}
