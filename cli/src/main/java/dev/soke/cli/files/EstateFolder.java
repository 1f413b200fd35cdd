package dev.soke.cli.files;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Contents;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A folder that holds an estate: all `.soke` files below it, and what lies below its `files` and
/// `secrets`; nothing hidden.
///
/// @param given the folder as the user wrote it
/// @param root the same without links
public record EstateFolder(Path given, Path root) {
  /// The end of the names of its files.
  public static final String SUFFIX = ".soke";

  /// The folders beside the texts of an estate that are part of it.
  private static final List<String> OF_ESTATES =
      List.of(Vendored.FOLDER, Contents.FILES, Contents.SEALED);

  /// The estate in a folder; refused when there is no such folder.
  public static EstateFolder at(Path folder) throws Refused {
    if (!Files.exists(folder)) {
      throw Refused.usage(
          "The folder `" + folder + "` does not exist.", "Name the folder of an estate.");
    }
    if (!Files.isDirectory(folder)) {
      throw Refused.usage(
          "`" + folder + "` is not a folder.", "Name the folder that the file lies in.");
    }
    try {
      return new EstateFolder(folder, folder.toRealPath());
    } catch (IOException e) {
      throw Refused.found(
          "The folder `" + folder + "` cannot be read: " + Trouble.words(e) + ".",
          "Check who may read it.");
    }
  }

  /// The estate that a file belongs to: the highest folder above the file that can be reached
  /// through folders that hold `.soke` files. What lies in its `vendor`, `files` and `secrets`
  /// belongs to it, whatever folders are between.
  public static EstateFolder around(Path file) throws Refused {
    Path folder = file.toAbsolutePath().normalize().getParent();
    for (Path above = above(folder); above != null; above = above(folder)) {
      folder = above;
    }
    return at(folder == null ? Path.of("/") : folder);
  }

  /// The next folder upwards that belongs to the same estate, or null.
  private static @Nullable Path above(@Nullable Path folder) {
    Path parent = folder == null ? null : folder.getParent();
    if (parent == null || holdsTexts(parent)) {
      return parent;
    }
    for (Path at = folder; at != null && at.getFileName() != null; at = at.getParent()) {
      Path beside = at.getParent();
      if (OF_ESTATES.contains(at.getFileName() + "/") && beside != null && holdsTexts(beside)) {
        return beside;
      }
    }
    return null;
  }

  /// Whether a file is a text of an estate, or lies in a folder that is part of one.
  public static boolean isOfEstate(Path file) throws Refused {
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.toString().endsWith(SUFFIX)) {
      return true;
    }
    Path root = around(file).given();
    return Contents.isContent(root.relativize(absolute).toString().replace('\\', '/'));
  }

  /// Whether a path, absolute and without links, lies in it.
  boolean holds(Path path) {
    return path.startsWith(root);
  }

  /// Refuses a repository that lies in it, or would: its files are not texts of the estate.
  public void refuseRepository(Path given) throws Refused {
    boolean inside;
    try {
      inside = holds(RealPath.of(given));
    } catch (IOException _) {
      // What cannot be followed is refused as a repository that cannot be read.
      inside = false;
    }
    if (inside) {
      throw Refused.usage(
          "The repository `" + given + "` lies in the estate `" + this.given + "`.",
          "Name a repository outside the estate.");
    }
  }

  /// Puts another text in the place of one of its files, whole or not at all.
  public void rewrite(Source text) throws Refused {
    Path file = root.resolve(text.path());
    try {
      new Rewriting(file.toRealPath()).write(text);
    } catch (IOException e) {
      throw Refused.found(
          "`" + text.path() + "` cannot be written: " + Trouble.words(e) + ".",
          "Check that nobody else is changing the estate.");
    }
  }

  /// Reads every text; what cannot be read is a finding.
  public EstateTexts read() {
    List<Source> sources = new ArrayList<>();
    EstateWalk walk = new EstateWalk(root);
    List<Diagnostic> findings = new ArrayList<>(walk.run());
    Set<Path> seen = new LinkedHashSet<>();
    walk.files()
        .forEach((name, path) -> {
          // A text counts once, by whatever names; a file that services read has each of them.
          if (Contents.isContent(name) || seen.add(path)) {
            new EstateFile(name, path).read(sources, findings);
          }
        });
    boolean empty = sources.stream().allMatch(it -> Contents.isContent(it.path()));
    if (empty && findings.isEmpty()) {
      Span nowhere = new Span(new Source(given.toString(), ""), 0, 0);
      findings.add(Diagnostic.of(Code.SYN007, nowhere).with("folder", given));
    }
    Vendored vendored = new VendorFolder(root).read(findings);
    Collections.sort(findings);
    return new EstateTexts(sources, vendored, findings);
  }

  private static boolean holdsTexts(Path folder) {
    try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          return true;
        }
      }
      return false;
    } catch (IOException _) {
      return false;
    }
  }
}
