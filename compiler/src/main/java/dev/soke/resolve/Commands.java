package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Command;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads commands. Brackets tell words from a text for a shell, even where they hold one word.
record Commands(Values values, Report report) {
  /// The command, or null when it is none, which is reported.
  @Nullable Command read(AttributeSchema attribute, Expression written) {
    boolean shell = !(written instanceof Expression.Sequence);
    List<Expression> parts =
        written instanceof Expression.Sequence(List<Expression> several, _)
            ? several
            : List.of(written);
    List<Located<String>> words = new ArrayList<>();
    for (Expression part : parts) {
      Located<?> word = values.read(attribute, new Type.Text(), part);
      if (word != null && word.value() instanceof String text) {
        words.add(new Located<>(text, word.span()));
      }
    }
    if (parts.isEmpty()) {
      report.add(
          Diagnostic.of(Code.TYP001, written.span())
              .with("attribute", attribute.name())
              .with("expected", attribute.type().words())
              .with("found", "an empty list"));
    }
    return words.isEmpty() || words.size() < parts.size() ? null : new Command(words, shell);
  }
}
