package dev.soke;

import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import java.util.List;

/// All that the compiler is given: nothing else can show in what it returns.
///
/// @param sources the texts of the estate and of the packages in its folder `vendor`, in any order
/// @param vendored what else lies there because of packages
public record Input(List<Source> sources, Vendored vendored) {
  /// Copies what it is given.
  public Input {
    sources = List.copyOf(sources);
  }

  /// Texts without any package.
  public static Input of(List<Source> sources) {
    return new Input(sources, Vendored.NONE);
  }
}
