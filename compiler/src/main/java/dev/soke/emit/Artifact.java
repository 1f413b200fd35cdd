package dev.soke.emit;

import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file to be written.
///
/// @param path from the root of the output, forward slashes, no `..`
/// @param text its content: LF line ends and a final line end, unless people wrote it
/// @param origins for each line, counted from 0, the places in the estate behind it
/// @param schema the JSON schema it must satisfy, a resource beside the templates; null for text
public record Artifact(
    String path, String text, List<List<Span>> origins, @Nullable String schema) {
  /// Copies and checks what it is given: a wrong path is a fault of the emitter.
  public Artifact {
    if (path.startsWith("/") || List.of(path.split("/")).contains("..")) {
      throw new IllegalArgumentException("an artifact must stay inside the output: " + path);
    }
    origins = List.copyOf(origins);
  }

  /// The places behind a line, counted from 1; none for a line past the end.
  public List<Span> origins(int line) {
    return line >= 1 && line <= origins.size() ? origins.get(line - 1) : List.of();
  }
}
