package dev.soke.resolve;

import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/// One value that a block writes for an attribute, in its header or in its braces.
///
/// @param append whether it adds to a list
/// @param inHeader whether it stands before the brace
public record Written(String attribute, Expression value, boolean append, boolean inHeader) {
  /// All values that a block writes, header first. What is wrong with them is told elsewhere.
  public static List<Written> in(KindSchema kind, Statement.Block block) {
    Report unheard = new Report();
    Writes heads = new Writes(kind, "", unheard);
    Heads.read(kind, block.heads(), block.header(), heads, unheard);
    Writes body = new Writes(kind, "", unheard);
    Bodies.read(kind, block.statements(), body, unheard);
    List<Written> all = new ArrayList<>();
    kind.attributes().forEach(attribute -> add(all, attribute, heads, true));
    kind.attributes().forEach(attribute -> add(all, attribute, body, false));
    return all;
  }

  private static void add(
      List<Written> to, AttributeSchema attribute, Writes writes, boolean inHeader) {
    for (Write write : writes.of(attribute)) {
      if (write.content() instanceof Write.Content.Value(Expression value)) {
        to.add(new Written(attribute.name(), value, write.append(), inHeader));
      }
    }
  }
}
