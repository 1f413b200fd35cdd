package dev.soke;

import dev.soke.check.Checks;
import dev.soke.emit.OutputTree;
import dev.soke.source.Source;
import java.util.List;

/// From texts to findings and files, a pure function: same texts, same result, on any machine.
///
/// @param checks what judges the resolved estate
public record Compiler(Checks checks) {
  /// Compiles the texts of one estate; their order does not matter.
  public Compilation compile(List<Source> sources) {
    return new Compilation(null, List.of(), OutputTree.empty());
  }
}
