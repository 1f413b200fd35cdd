package dev.soke.resolve;

import dev.soke.schema.KindSchema;
import dev.soke.source.Located;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/// A declaration before its values are read: its own statement and the overrides of it.
///
/// @param name the empty text for kinds that have no names
record Draft(
    KindSchema kind, Located<String> name, Statement.Block base, List<Statement.Block> overrides) {
  Draft(KindSchema kind, Located<String> name, Statement.Block base) {
    this(kind, name, base, new ArrayList<>());
  }
}
