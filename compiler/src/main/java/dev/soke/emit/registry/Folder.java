package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.source.Span;
import java.util.Collections;
import java.util.List;

/// Where the files of a registry lie.
record Folder(RegistryState state) {
  String path(String file) {
    return "chain/" + state.chainId() + "/" + state.registry().name() + "/" + file;
  }

  /// A text that others made of the registry as a whole.
  Artifact text(String file, String text) {
    List<Span> origin = List.of(state.registry().name().span());
    int lines = (int) text.lines().count();
    return new Artifact(path(file), text, Collections.nCopies(lines, origin), null);
  }
}
