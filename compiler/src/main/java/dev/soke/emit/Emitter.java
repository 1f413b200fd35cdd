package dev.soke.emit;

import dev.soke.model.Estate;
import java.util.List;

/// A back end: total over valid estates. Whatever can go wrong in it is a check before it.
public interface Emitter {
  /// The name of the back end, as `--target` takes it.
  String name();

  /// Its files.
  List<Artifact> emit(Estate estate);
}
