package dev.soke.ask;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A rule that an estate declares, as far as its form goes.
///
/// @param kind the kind whose declarations it judges
/// @param grave whether what goes against it is an error, not a warning
/// @param message what it says of a declaration
/// @param reason why it is there
record OwnRule(
    Statement.Rule rule, KindSchema kind, boolean grave, Expression message, Expression reason) {
  private static final int HEADS = 4;

  /// Its name.
  String name() {
    return rule.name().value();
  }

  /// Its condition; null when every declaration of the kind goes against it.
  @Nullable Expression when() {
    return rule.when();
  }

  /// Reads a rule; null when it is none, which is told.
  static @Nullable OwnRule read(Statement.Rule rule, Consumer<Diagnostic> findings) {
    KindSchema kind = Language.get().kind(rule.kind().value());
    String wrong = wrong(rule.heads());
    if (kind == null) {
      List<String> words = Language.get().kinds().stream().map(KindSchema::word).toList();
      findings.accept(
          Diagnostic.of(Code.NAM001, rule.kind().span())
              .with("kind", rule.kind())
              .near(NearName.all(rule.kind().value(), words)));
    } else if (!wrong.isEmpty()) {
      findings.accept(
          Diagnostic.of(Code.RUL004, rule.name().span())
              .with("rule", rule.name())
              .with("reason", wrong));
    }
    return kind == null || !wrong.isEmpty()
        ? null
        : new OwnRule(
            rule,
            kind,
            word(rule.heads(), 0).equals("error"),
            rule.heads().get(1),
            rule.heads().get(HEADS - 1));
  }

  /// What is wrong with what follows `then`, the end of a sentence; empty when nothing is.
  private static String wrong(List<Expression> heads) {
    String verdict = word(heads, 0);
    if (!verdict.equals("error") && !verdict.equals("warning")) {
      return "`then` is followed by neither `error` nor `warning`";
    }
    if (heads.size() < 2 || !isText(heads.get(1))) {
      return "it does not say in a text what is wrong";
    }
    if (!word(heads, 2).equals("because")
        || heads.size() < HEADS
        || !isText(heads.get(HEADS - 1))) {
      return "it gives no reason";
    }
    return heads.size() > HEADS ? "something follows the reason" : "";
  }

  private static String word(List<Expression> heads, int at) {
    return at < heads.size() && heads.get(at) instanceof Expression.Word(String word, _)
        ? word
        : "";
  }

  private static boolean isText(Expression head) {
    return head instanceof Expression.Interpolation
        || (head instanceof Expression.Text(String text, _) && !text.isBlank());
  }
}
