package dev.soke.ask;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads expectations.
///
/// @param rules the names of the rules that the estate declares
record Expecting(EstateNames estate, List<String> rules) {
  private static final int PATH = 5;

  /// It cannot be read.
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic finding;

    Malformed(Diagnostic finding) {
      super("", null, false, false);
      this.finding = finding;
    }

    /// Why.
    Diagnostic finding() {
      return finding;
    }
  }

  /// The finding of a test that cannot be read.
  static Diagnostic malformed(Span place, String reason) {
    return Diagnostic.of(Code.TST001, place).with("reason", reason);
  }

  /// The expectation of a block `expect`.
  Expectation read(Statement.Block block) throws Malformed {
    List<Expression> heads = block.heads();
    String first = word(heads, 0);
    if (first.equals("path") || first.equals("no-path")) {
      return path(block, first.equals("path"));
    }
    boolean none = first.equals("no");
    Severity severity = severity(word(heads, none ? 1 : 0));
    List<Expression> asked = asked(block);
    return severity == null
        ? holds(block, asked)
        : found(block, asked.subList(none ? 2 : 1, asked.size()), !none, severity);
  }

  /// What is asked, without the changes.
  private static List<Expression> asked(Statement.Block block) throws Malformed {
    List<Expression> heads = block.heads();
    boolean when = !heads.isEmpty() && word(heads, heads.size() - 1).equals("when");
    if (when != (block.body() != null)) {
      throw refused(block, "what is changed stands in braces after `when`");
    }
    return when ? heads.subList(0, heads.size() - 1) : heads;
  }

  private Expectation path(Statement.Block block, boolean wanted) throws Malformed {
    List<Expression> heads = block.heads();
    if (heads.size() == PATH
        && block.body() == null
        && word(heads, 1).equals("from")
        && heads.get(2) instanceof Expression.Endpoint from
        && word(heads, 3).equals("to")
        && heads.get(4) instanceof Expression.Endpoint to) {
      known(from);
      known(to);
      return new Expectation.Path(wanted, from, to, block.header());
    }
    throw refused(block, "a path goes `from SERVICE@PLANE to SERVICE@PLANE`");
  }

  private void known(Expression.Endpoint end) throws Malformed {
    known("plane", end.plane());
    if (!end.service().value().equals("any")) {
      known("service", end.service());
    }
  }

  private void known(String kind, Located<String> name) throws Malformed {
    List<String> names = estate.names(kind);
    if (!names.contains(name.value())) {
      throw new Malformed(
          Diagnostic.of(Code.NAM003, name.span())
              .with("expected", kind)
              .with("name", name)
              .near(NearName.all(name.value(), names)));
    }
  }

  private Expectation found(
      Statement.Block block, List<Expression> rest, boolean wanted, Severity severity)
      throws Malformed {
    String name = word(rest, 0);
    boolean known =
        rules.contains(name) || Arrays.stream(Code.values()).anyMatch(it -> it.name().equals(name));
    if (rest.size() > 1 || (!rest.isEmpty() && !known)) {
      throw refused(block, "`" + rest.getLast().span().text() + "` is no code and no rule");
    }
    return new Expectation.Found(wanted, severity, name, block.body(), block.header());
  }

  private Expectation holds(Statement.Block block, List<Expression> asked) throws Malformed {
    if (asked.size() != 1) {
      throw refused(block, "it is no path, no finding and not one condition");
    }
    Diagnostic wrong = new Soundness(estate, null).ofCondition(asked.getFirst());
    if (wrong != null) {
      throw new Malformed(wrong);
    }
    return new Expectation.Holds(asked.getFirst(), block.body(), block.header());
  }

  private static Malformed refused(Statement.Block block, String reason) {
    return new Malformed(malformed(block.header(), reason));
  }

  private static @Nullable Severity severity(String word) {
    return switch (word) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "note" -> Severity.NOTE;
      default -> null;
    };
  }

  private static String word(List<Expression> heads, int at) {
    return at < heads.size() && heads.get(at) instanceof Expression.Word(String word, _)
        ? word
        : "";
  }
}
