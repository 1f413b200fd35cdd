package dev.soke.cli.files;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a build goes: one folder, written as a whole or not at all, holding nothing else.
///
/// @param given the folder as the user wrote it
/// @param path the same, absolute and without links
public record OutputFolder(Path given, Path path) {
  private static final int NAMED = 3;

  /// A folder to write to; refused when it overlaps the estate or cannot be replaced.
  public static OutputFolder at(Path given, EstateFolder estate) throws Refused {
    OutputFolder folder = at(given);
    if (estate.holds(folder.path()) || estate.root().startsWith(folder.path())) {
      throw Refused.usage(
          "The output `" + given + "` and the estate `" + estate.given() + "` overlap.",
          "Name an output folder outside the estate.");
    }
    return folder;
  }

  /// A folder to write to whatever the estate; refused when it cannot be replaced.
  public static OutputFolder at(Path given) throws Refused {
    Path path = withoutLinks(given);
    if (path.getParent() == null) {
      throw Refused.usage("The root of the file system cannot be an output.", "Name a folder.");
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw Refused.usage("The output `" + given + "` is not a folder.", "Name a folder.");
    }
    return new OutputFolder(given, path);
  }

  /// Writes the files and their map, in place of those of an earlier build. Whether anything was
  /// different from what was there.
  public boolean write(OutputTree tree, List<Source> sources) throws Refused {
    String map = MapFile.write(SokeMap.of(sources, tree));
    try {
      if (Files.exists(path)) {
        refuseForeign(ForeignFiles.in(path));
        if (holds(tree, map)) {
          return false;
        }
      }
      replace(tree, map);
      return true;
    } catch (IOException e) {
      throw Refused.found(
          "The output `" + given + "` cannot be written: " + Trouble.words(e) + ".",
          "Nothing was changed; remove the cause or name another folder.");
    }
  }

  private void replace(OutputTree tree, String map) throws IOException {
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new IOException("Permission denied");
    }
    Path made = makeParents();
    try (Staging staging = Staging.beside(path)) {
      for (Artifact artifact : tree.artifacts()) {
        staging.write(artifact.path(), artifact.text().getBytes(StandardCharsets.UTF_8));
      }
      staging.write(SokeMap.FILE, map.getBytes(StandardCharsets.UTF_8));
      staging.replace();
    } catch (IOException e) {
      removeEmpty(made);
      throw e;
    }
  }

  private boolean holds(OutputTree tree, String map) throws IOException {
    Path file = path.resolve(SokeMap.FILE);
    return Files.exists(file)
        && Files.readString(file).equals(map)
        && tree.artifacts().stream().allMatch(a -> Files.exists(path.resolve(a.path())));
  }

  private void refuseForeign(List<String> foreign) throws Refused {
    if (foreign.isEmpty()) {
      return;
    }
    String names = String.join("`, `", foreign.subList(0, Math.min(NAMED, foreign.size())));
    String more = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
    throw Refused.found(
        "The output `" + given + "` holds what no build wrote: `" + names + "`" + more + ".",
        "Move it away, or name another folder; the build replaces the whole folder.");
  }

  /// The first folder that had to be made above the output, or null.
  private @Nullable Path makeParents() throws IOException {
    Path made = null;
    Path parent = path.getParent();
    for (Path at = parent; at != null && !Files.exists(at); at = at.getParent()) {
      made = at;
    }
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return made;
  }

  private void removeEmpty(@Nullable Path made) throws IOException {
    Path at = path.getParent();
    while (made != null && at != null && at.startsWith(made)) {
      Files.deleteIfExists(at);
      at = at.getParent();
    }
  }

  private static Path withoutLinks(Path given) throws Refused {
    try {
      return RealPath.of(given);
    } catch (IOException e) {
      throw Refused.usage(
          "The output `" + given + "` cannot be used: " + Trouble.words(e) + ".",
          "Name a folder to be made or an output of an earlier build.");
    }
  }
}
