package dev.soke.cli.files;

import dev.soke.change.Previous;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder with the output of an earlier build: a built tree, or a working copy of the repository
/// that holds it.
public record WrittenFolder(Path root) {
  /// What every build holds, whether or not it has chains.
  private static final String LOCK = "soke.lock.json";

  /// The files in it that bind what may be written after it; refused when it holds no build.
  public Previous read() throws Refused {
    if (!Files.isDirectory(root)) {
      throw Refused.usage(
          "There is no folder `" + root + "`.", "Name a folder that `soke build` has written.");
    }
    List<Path> binding = binding();
    if (binding.isEmpty() && !Files.isRegularFile(root.resolve(LOCK))) {
      throw Refused.usage(
          "The folder `" + root + "` holds no build.",
          "Name a folder that `soke build` has written, or a working copy of the repository.");
    }
    SequencedMap<String, String> files = new TreeMap<>();
    for (Path file : binding) {
      files.put(name(file), new TextFile(file).read().text());
    }
    return new Previous(files);
  }

  private List<Path> binding() throws Refused {
    Path folder = root.resolve(Previous.FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder, 2)) {
      return found
          .filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
          .filter(it -> Previous.binds(name(it)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw Refused.found("The folder `" + folder + "` cannot be read.", "Check who may read it.");
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
