package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Statement;
import java.util.List;

/// Reads the statements in the braces of a declaration.
final class Bodies {
  private final KindSchema kind;
  private final Writes writes;
  private final Report report;

  private Bodies(KindSchema kind, Writes writes, Report report) {
    this.kind = kind;
    this.writes = writes;
    this.report = report;
  }

  /// Puts what the statements give into the writes.
  static void read(KindSchema kind, List<Statement> statements, Writes writes, Report report) {
    Bodies bodies = new Bodies(kind, writes, report);
    statements.forEach(bodies::read);
  }

  private void read(Statement statement) {
    switch (statement) {
      case Statement.Assignment assignment -> readAssignment(assignment);
      case Statement.Block block -> readBlock(block);
      case Statement.Arrow arrow ->
          report.add(
              Diagnostic.of(Code.NAM006, arrow.span())
                  .with("statement", arrow.from().span().text() + " …")
                  .with("place", "the top of a file"));
      case Statement.Directive _ -> {} // worked off before
    }
  }

  private void readAssignment(Statement.Assignment assignment) {
    AttributeSchema attribute = kind.attribute(assignment.name().value());
    if (attribute == null) {
      unknown(assignment.name());
    } else if (isBlock(attribute.type())) {
      wrongForm(attribute, assignment.name(), "a value");
    } else if (assignment.append() && !(attribute.type() instanceof Type.ListOf)) {
      report.add(
          Diagnostic.of(Code.TYP001, assignment.name().span())
              .with("attribute", attribute.name())
              .with("expected", attribute.type().words() + ", set with `=`")
              .with("found", "`+=`, which adds to lists"));
      writes.fail(attribute);
    } else {
      writes.add(attribute, Write.assigned(assignment));
    }
  }

  private void readBlock(Statement.Block block) {
    AttributeSchema attribute = kind.attribute(block.kind().value());
    if (attribute != null && isBlock(attribute.type())) {
      writes.add(attribute, Write.nested(block));
    } else if (attribute != null) {
      wrongForm(attribute, block.kind(), "no `=`");
    } else if (Language.get().kind(block.kind().value()) != null) {
      report.add(
          Diagnostic.of(Code.NAM006, block.kind().span())
              .with("statement", block.kind())
              .with("place", "the top of a file"));
    } else {
      unknown(block.kind());
    }
  }

  private void wrongForm(AttributeSchema attribute, Located<String> word, String found) {
    String expected =
        isBlock(attribute.type())
            ? attribute.type().words()
            : "`" + attribute.name() + " =` and " + attribute.type().words();
    report.add(
        Diagnostic.of(Code.TYP001, word.span())
            .with("attribute", attribute.name())
            .with("expected", expected)
            .with("found", found));
    writes.fail(attribute);
  }

  private void unknown(Located<String> name) {
    List<String> known = kind.attributes().stream().map(AttributeSchema::name).toList();
    List<String> near = NearName.all(name.value(), known);
    report.add(
        Diagnostic.of(Code.NAM002, name.span())
            .with("attribute", name)
            .with("kind", kind.word())
            .near(near));
    AttributeSchema meant = near.isEmpty() ? null : kind.attribute(near.getFirst());
    if (meant != null) {
      writes.fail(meant);
    }
  }

  private static boolean isBlock(Type type) {
    return switch (type) {
      case Type.Nested(_), Type.NestedList(_), Type.Settings() -> true;
      case Type.Text(),
          Type.Flag(),
          Type.Whole(_, _),
          Type.Range(_, _),
          Type.Quantity(_),
          Type.QuantityRange(_),
          Type.Address(),
          Type.Subnet(),
          Type.Date(),
          Type.Hexadecimal(_, _, _),
          Type.Choice(_),
          Type.Reference(_),
          Type.ListOf(_),
          Type.Command() ->
          false;
    };
  }
}
