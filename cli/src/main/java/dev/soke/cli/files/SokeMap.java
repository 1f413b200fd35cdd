package dev.soke.cli.files;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.source.Source;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What stands in `soke.map` beside the files of a build: which places of the estate are behind
/// each line, and the source lines themselves, so that it answers without the sources.
///
/// @param version of the form of the file, 1
/// @param sources the texts of the estate, sorted by path
/// @param places the places that lines refer to, by their index
/// @param outputs the files of the build, sorted by path, without the map itself
public record SokeMap(
    int version, List<SourceText> sources, List<Place> places, List<Output> outputs) {
  /// The name of the file.
  public static final String FILE = "soke.map";

  private static final int VERSION = 1;

  /// A text of the estate. `lines` holds those that places refer to, by their numbers.
  public record SourceText(String file, String sha256, SequencedMap<Integer, String> lines) {}

  /// A place in a text, line and column from 1.
  public record Place(String file, int line, int column) {}

  /// A file. For each of its lines, from the first, the indexes of the places behind it.
  public record Output(String file, String sha256, List<List<Integer>> lines) {}

  /// The map of a build.
  public static SokeMap of(List<Source> sources, OutputTree tree) {
    MapBuilder builder = new MapBuilder();
    List<Output> outputs = tree.artifacts().stream().map(builder::output).toList();
    return new SokeMap(VERSION, builder.sources(sources), builder.places(), outputs);
  }

  /// Whether it is of this version and every reference in it leads somewhere.
  boolean isSound() {
    return version == VERSION
        && outputs.stream()
            .flatMap(output -> output.lines().stream())
            .flatMap(List::stream)
            .allMatch(index -> index != null && index >= 0 && index < places.size());
  }

  /// What it says about a file, or null when it does not name it.
  public @Nullable Output output(String file) {
    return outputs.stream().filter(output -> output.file().equals(file)).findFirst().orElse(null);
  }

  /// The places behind a line of a file, counted from 1.
  public List<Place> origins(Output output, int line) {
    return output.lines().get(line - 1).stream().map(places::get).toList();
  }

  /// The text of the line that a place is on.
  public String text(Place place) {
    return sources.stream()
        .filter(source -> source.file().equals(place.file()))
        .map(source -> Objects.requireNonNullElse(source.lines().get(place.line()), ""))
        .findFirst()
        .orElse("");
  }

  /// How many lines the text of an artifact has.
  static int lineCount(Artifact artifact) {
    return (int) artifact.text().chars().filter(character -> character == '\n').count();
  }
}
