package dev.soke.proof;

import dev.soke.emit.Artifact;
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

/// The files that the example `lucid` compiles to.
final class Lucid {
  private static final List<Artifact> ARTIFACTS = artifacts();

  private Lucid() {}

  static SequencedMap<String, String> files() {
    SequencedMap<String, String> files = new TreeMap<>();
    ARTIFACTS.forEach(it -> files.put(it.path(), it.text()));
    return files;
  }

  private static List<Artifact> artifacts() {
    Path folder = Path.of("..", "examples", "lucid");
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Source> sources =
          paths.filter(it -> it.toString().endsWith(".soke")).sorted().map(Lucid::source).toList();
      Estate estate = Resolver.resolve(sources.stream().map(Syntax::parse).toList()).estate();
      return Emitters.emitAll(Objects.requireNonNull(estate), sources);
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
