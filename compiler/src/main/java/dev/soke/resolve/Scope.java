package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Located;
import dev.soke.spelling.NearName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/// Which names are declared, which of them hold, and which may be meant by a damaged text.
///
/// @param names every declared name by kind
/// @param incomplete `kind name` of declarations that cannot be built; whoever names one is left
///   alone, for the cause is told where it is
/// @param damaged words that stand where a text could not be read: a name among them may well be
///   declared there
record Scope(
    Map<String, Collection<String>> names,
    NavigableSet<String> incomplete,
    NavigableSet<String> damaged) {
  /// How a name stands.
  enum Standing {
    HOLDS,
    UNKNOWN,
    EXCUSED
  }

  /// How a name of a kind stands.
  Standing standing(String kind, String name) {
    boolean declared = names.getOrDefault(kind, List.of()).contains(name);
    if (incomplete.contains(kind + " " + name) || (!declared && damaged.contains(name))) {
      return Standing.EXCUSED;
    }
    return declared ? Standing.HOLDS : Standing.UNKNOWN;
  }

  /// The finding for a name that nothing declares.
  Diagnostic unknown(String kind, Located<String> name) {
    return Diagnostic.of(Code.NAM003, name.span())
        .with("expected", kind)
        .with("name", name)
        .near(NearName.all(name.value(), names.getOrDefault(kind, List.of())));
  }
}
