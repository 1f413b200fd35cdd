package dev.soke.cli.files;

import dev.soke.cli.files.SokeMap.Output;
import dev.soke.cli.files.SokeMap.Place;
import dev.soke.cli.files.SokeMap.SourceText;
import dev.soke.emit.Artifact;
import dev.soke.source.Position;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gathers the places that output lines refer to, each once, in the order they are met.
final class MapBuilder {
  private final SequencedMap<Place, Integer> indexes = new LinkedHashMap<>();
  private final TreeMap<String, SortedSet<Integer>> linesByFile = new TreeMap<>();

  Output output(Artifact artifact) {
    List<List<Integer>> lines = new ArrayList<>();
    for (int line = 1; line <= SokeMap.lineCount(artifact); line++) {
      lines.add(artifact.origins(line).stream().map(this::index).distinct().toList());
    }
    return new Output(artifact.path(), Digest.of(artifact.text()), lines);
  }

  List<Place> places() {
    return List.copyOf(indexes.sequencedKeySet());
  }

  List<SourceText> sources(List<Source> sources) {
    return sources.stream()
        .sorted(Comparator.comparing(Source::path))
        .map(source -> new SourceText(source.path(), Digest.of(source.text()), lines(source)))
        .toList();
  }

  private int index(Span span) {
    Position from = span.from();
    Place place = new Place(span.source().path(), from.line(), from.column());
    linesByFile.computeIfAbsent(place.file(), _ -> new TreeSet<>()).add(place.line());
    return indexes.computeIfAbsent(place, _ -> indexes.size());
  }

  private SequencedMap<Integer, String> lines(Source source) {
    SequencedMap<Integer, String> lines = new LinkedHashMap<>();
    for (int line : linesByFile.getOrDefault(source.path(), new TreeSet<>())) {
      lines.put(line, source.line(line));
    }
    return lines;
  }
}
