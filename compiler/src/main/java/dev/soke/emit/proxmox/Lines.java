package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text file written line by line, for formats in which a line is a thing.
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private final List<List<Span>> origins = new ArrayList<>();

  /// Adds a line. Control characters are written as Proxmox VE does, in percent: a value never
  /// becomes a line of its own.
  void add(String line, List<Span> spans) {
    line.codePoints()
        .forEach(it -> {
          if (Character.isISOControl(it) && it != '\t') {
            text.append(String.format(Locale.ROOT, "%%%02X", it));
          } else {
            text.appendCodePoint(it);
          }
        });
    text.append('\n');
    origins.add(spans);
  }

  boolean isEmpty() {
    return origins.isEmpty();
  }

  Artifact artifact(String path) {
    return new Artifact(path, text.toString(), origins, null);
  }
}
