package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Endpoint;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what stands between the word of a kind and its brace: a name, then clauses and values.
final class Heads {
  private static final int LONGEST_NAME = 63;

  private final KindSchema kind;
  private final List<Expression> heads;
  private final List<AttributeSchema> positional;
  private final Writes writes;
  private final Report report;
  private int next;

  private Heads(KindSchema kind, List<Expression> heads, Writes writes, Report report) {
    this.kind = kind;
    this.heads = heads;
    this.positional =
        new ArrayList<>(kind.attributes().stream().filter(AttributeSchema::positional).toList());
    this.writes = writes;
    this.report = report;
  }

  /// The name of a declaration; the empty text for kinds without names; null when there is none or
  /// it is malformed, which is reported.
  static @Nullable Located<String> name(KindSchema kind, Statement.Block block, Report report) {
    String pattern = kind.namePattern();
    if (pattern == null) {
      return new Located<>("", block.kind().span());
    }
    Located<String> name = block.heads().isEmpty() ? null : text(block.heads().getFirst());
    if (name == null
        && !block.heads().isEmpty()
        && block.heads().getFirst() instanceof Expression.Formula) {
      return null; // told by expansion
    }
    if (name == null) {
      report.add(
          Diagnostic.of(Code.TYP005, block.kind().span())
              .with("kind", kind.word())
              .with("name", "")
              .with("header", kind.word() + " NAME"));
      return null;
    }
    boolean formed =
        name.value().length() <= LONGEST_NAME && Pattern.matches(pattern, name.value());
    if (!formed || name.value().equals(Endpoint.ANY)) {
      report.add(Diagnostic.of(Code.NAM005, name.span()).with("name", name));
      return null;
    }
    return name;
  }

  /// Puts what the heads give into the writes.
  static void read(
      KindSchema kind, List<Expression> heads, Span header, Writes writes, Report report) {
    boolean named = kind.namePattern() != null && !heads.isEmpty();
    List<Expression> rest = named ? heads.subList(1, heads.size()) : heads;
    new Heads(kind, rest, writes, report).readAll(header);
  }

  private void readAll(Span header) {
    while (next < heads.size()) {
      Expression head = heads.get(next++);
      AttributeSchema clause =
          head instanceof Expression.Word(String word, _) ? kind.clause(word) : null;
      if (clause != null) {
        readClause(clause, head, header);
      } else {
        readPositional(head);
      }
    }
  }

  private void readClause(AttributeSchema clause, Expression word, Span header) {
    if (next < heads.size()) {
      writes.add(clause, Write.value(heads.get(next++), word.span()));
      return;
    }
    report.add(
        Diagnostic.of(Code.TYP001, word.span().to(header))
            .with("attribute", clause.name())
            .with("expected", clause.type().words())
            .with("found", "nothing"));
    writes.fail(clause);
  }

  /// A value without a word goes to the first open attribute that takes such a thing.
  private void readPositional(Expression head) {
    for (AttributeSchema attribute : positional) {
      if (takes(attribute.type(), head)) {
        positional.remove(attribute);
        writes.add(attribute, Write.value(head, head.span()));
        return;
      }
    }
    if (positional.isEmpty()) {
      report.add(
          Diagnostic.of(Code.NAM006, head.span())
              .with("statement", head.span().text())
              .with("place", "another place than the header of a " + kind.word()));
    } else {
      AttributeSchema meant = meant(head);
      positional.remove(meant);
      writes.add(meant, Write.value(head, head.span()));
    }
  }

  /// The attribute for which a value that fits nowhere was meant.
  private AttributeSchema meant(Expression head) {
    if (head instanceof Expression.Word(String word, _)) {
      for (AttributeSchema attribute : positional) {
        if (attribute.type() instanceof Type.Choice choice
            && !NearName.of(word, choice.choices()).isEmpty()) {
          return attribute;
        }
      }
    }
    return positional.getFirst();
  }

  private static boolean takes(Type type, Expression head) {
    return switch (type) {
      case Type.Text() -> head instanceof Expression.Text;
      case Type.Choice choice ->
          head instanceof Expression.Word(String word, _) && choice.choices().contains(word);
      case Type.Reference(_), Type.Flag() -> head instanceof Expression.Word;
      case Type.ListOf(_) -> head instanceof Expression.Sequence;
      case Type.Command() -> head instanceof Expression.Text || head instanceof Expression.Sequence;
      case Type.Whole(_, _),
          Type.Quantity(_),
          Type.Address(),
          Type.Subnet(),
          Type.Date(),
          Type.Hexadecimal(_, _, _) ->
          head instanceof Expression.Literal;
      case Type.Range(_, _), Type.QuantityRange(_) ->
          head instanceof Expression.Literal || head instanceof Expression.Range;
      case Type.Settings(), Type.Nested(_), Type.NestedList(_) -> false;
    };
  }

  private static @Nullable Located<String> text(Expression head) {
    return switch (head) {
      case Expression.Word(String name, Span span) -> new Located<>(name, span);
      case Expression.Text(String value, Span span) -> new Located<>(value, span);
      default -> null;
    };
  }
}
