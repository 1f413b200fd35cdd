package dev.soke.emit;

import dev.soke.source.Located;
import java.util.SequencedMap;

/// Follows names of a valid estate, in which every name leads somewhere.
public final class Declared {
  private Declared() {}

  /// The declaration a name refers to.
  public static <T> T in(SequencedMap<String, T> declarations, Located<String> name) {
    T declaration = declarations.get(name.value());
    if (declaration == null) {
      throw new IllegalStateException("`" + name + "` is not declared, and no check said so");
    }
    return declaration;
  }
}
