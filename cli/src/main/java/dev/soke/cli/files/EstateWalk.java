package dev.soke.cli.files;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the texts of an estate and the files beside them. Links may lead to files of the same
/// folder; one that leaves it is a finding, and a linked folder is not entered, since its files are
/// found where they lie.
final class EstateWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  EstateWalk(Path root) {
    this.root = root;
  }

  /// Walks once; what stood in the way.
  List<Diagnostic> run() {
    try {
      Files.walkFileTree(root, this);
    } catch (IOException e) {
      throw new UncheckedIOException("the visitor handles every failure itself", e);
    }
    return findings;
  }

  /// The files that were found, without links, by their names.
  SortedMap<String, Path> files() {
    return files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? SKIP_SUBTREE : CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      follow(file);
    } else if (isRead(file)) {
      files.put(name(file), file);
    }
    return CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    findings.add(EstateFile.unreadable(name(file), Trouble.words(cause)));
    return CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
    return cause == null ? CONTINUE : visitFileFailed(folder, cause);
  }

  private void follow(Path link) {
    try {
      Path target = link.toRealPath();
      boolean matters = isRead(link) || Files.isDirectory(target);
      if (matters && !target.startsWith(root)) {
        findings.add(EstateFile.unreadable(name(link), "it is a link that leaves the estate"));
      } else if (isRead(link) && !Files.isDirectory(target)) {
        files.put(name(link), target);
      }
    } catch (IOException _) {
      if (isRead(link)) {
        findings.add(EstateFile.unreadable(name(link), "it is a link that leads nowhere"));
      }
    }
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  private boolean isRead(Path path) {
    return path.getFileName().toString().endsWith(EstateFolder.SUFFIX)
        || Contents.isContent(name(path));
  }

  private String name(Path path) {
    String name = root.relativize(path).toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }
}
