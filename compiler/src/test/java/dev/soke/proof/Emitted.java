package dev.soke.proof;

import dev.soke.emit.Emitters;
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
  /// @param estate a folder of `.soke` texts, or one text
  static SequencedMap<String, String> from(Path estate) {
    try (Stream<Path> paths = Files.walk(estate)) {
      List<Source> sources =
          paths
              .filter(it -> it.toString().endsWith(".soke"))
              .sorted()
              .map(Emitted::source)
              .toList();
      Estate resolved = Resolver.resolve(sources.stream().map(Syntax::parse).toList()).estate();
      SequencedMap<String, String> files = new TreeMap<>();
      Emitters.emitAll(Objects.requireNonNull(resolved), sources)
          .forEach(it -> files.put(it.path(), it.text()));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path path) {
    try {
      return new Source(path.getFileName().toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
