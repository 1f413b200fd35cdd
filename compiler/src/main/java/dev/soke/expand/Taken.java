package dev.soke.expand;

import dev.soke.syntax.Statement;
import java.util.List;

/// What a declaration takes over, before what it writes itself replaces some of it.
///
/// @param own the declaration alone
/// @param base the declaration that it is like; empty when it is made of a template
/// @param statements what is taken over
record Taken(Statement.Block own, String base, List<Statement> statements) {
  Taken {
    statements = List.copyOf(statements);
  }
}
