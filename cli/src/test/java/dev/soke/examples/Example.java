package dev.soke.examples;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.Refused;
import dev.soke.model.Contents;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One estate under `examples`.
///
/// @param folder its `.soke` texts, with `expected` and `faults.txt` beside them
record Example(Path folder) {
  private static final Compiler COMPILER = new Compiler(RuleBook.load());

  /// Every estate that compiles, by name: one that is kept for its findings has a list of them.
  static List<Example> all() {
    try (Stream<Path> folders = Files.list(Path.of("..", "examples"))) {
      return folders
          .filter(it -> Files.isDirectory(it.resolve("expected")))
          .sorted()
          .map(Example::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The estate of a name.
  static Example named(String name) {
    return new Example(Path.of("..", "examples", name));
  }

  /// What the compiler makes of these texts.
  static Compilation compile(List<Source> sources) {
    return COMPILER.compile(sources);
  }

  /// The same for an estate that uses packages.
  static Compilation compile(Input input) {
    return COMPILER.compile(input);
  }

  /// Its texts and the files beside them, by path.
  List<Source> sources() {
    return files(folder).entrySet().stream()
        .filter(file -> file.getKey().endsWith(".soke") || Contents.isContent(file.getKey()))
        .map(file -> new Source(file.getKey(), file.getValue()))
        .toList();
  }

  /// These texts in the place of its own, with the packages that lie in its folder.
  Input input(List<Source> sources) {
    try {
      return new Input(sources, EstateFolder.at(folder).read().vendored());
    } catch (Refused refused) {
      throw new IllegalStateException(refused);
    }
  }

  /// The files it must compile to, by path.
  SequencedMap<String, String> expected() {
    return files(folder.resolve("expected"));
  }

  /// The lines of its planted faults; none where it has none.
  List<String> faults() {
    return files(folder).getOrDefault("faults.txt", "").lines().toList();
  }

  /// The files below a folder, by path; none where there is no such folder.
  static SequencedMap<String, String> files(Path root) {
    SequencedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return texts;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        texts.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
