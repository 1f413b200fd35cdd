package dev.soke;

import dev.soke.change.Previous;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import java.util.List;

/// All that the compiler is given: nothing else can show in what it returns.
///
/// @param sources the texts of the estate and of the packages in its folder `vendor`, in any order
/// @param vendored what else lies there because of packages
/// @param previous what was written the last time, which binds chains that run
public record Input(List<Source> sources, Vendored vendored, Previous previous) {
  /// Copies what it is given.
  public Input {
    sources = List.copyOf(sources);
  }

  /// Texts and packages that were never written before.
  public Input(List<Source> sources, Vendored vendored) {
    this(sources, vendored, Previous.NONE);
  }

  /// The same after something was written.
  public Input against(Previous written) {
    return new Input(sources, vendored, written);
  }

  /// Texts without any package.
  public static Input of(List<Source> sources) {
    return new Input(sources, Vendored.NONE);
  }
}
