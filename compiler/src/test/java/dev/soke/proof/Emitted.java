package dev.soke.proof;

import dev.soke.emit.Emitters;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.resolve.Resolver;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that an estate on disk compiles to.
final class Emitted {
  private Emitted() {}

  /// By their paths.
  ///
  /// @param estate a folder of `.soke` texts and the files beside them, or one text
  static SequencedMap<String, String> from(Path estate) {
    try (Stream<Path> paths = Files.walk(estate)) {
      List<Source> sources =
          paths
              .filter(Files::isRegularFile)
              .filter(it -> isSource(name(estate, it)))
              .sorted()
              .map(it -> source(estate, it))
              .toList();
      List<Source> texts = sources.stream().filter(it -> !Contents.isContent(it.path())).toList();
      Estate resolved = Resolver.resolve(texts.stream().map(Syntax::parse).toList()).estate();
      SequencedMap<String, String> files = new TreeMap<>();
      Emitters.emitAll(Objects.requireNonNull(resolved).with(Contents.of(sources)), sources)
          .forEach(it -> files.put(it.path(), it.text()));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSource(String name) {
    return name.endsWith(".soke") || Contents.isContent(name);
  }

  private static String name(Path estate, Path path) {
    return (estate.equals(path) ? path.getFileName() : estate.relativize(path)).toString();
  }

  private static Source source(Path estate, Path path) {
    try {
      return new Source(name(estate, path), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
