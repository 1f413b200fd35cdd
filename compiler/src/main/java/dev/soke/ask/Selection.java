package dev.soke.ask;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.expand.Evaluator;
import dev.soke.schema.KindSchema;
import dev.soke.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/// Which declarations of a kind a condition holds for, as in `services where plane == wallet`.
///
/// @param chosen one a declaration, in the order of the estate
/// @param findings what is wrong with the condition, the first thing only; nothing is chosen then
public record Selection(List<Boolean> chosen, List<Diagnostic> findings) {
  /// Copies what it is given.
  public Selection {
    chosen = List.copyOf(chosen);
    findings = List.copyOf(findings);
  }

  /// Asks a condition of every declaration of a kind. What it names must be there even where no
  /// declaration is.
  public static Selection of(EstateNames estate, KindSchema kind, Expression condition) {
    List<Diagnostic> wrong = new ArrayList<>();
    Diagnostic unsound = new Soundness(estate, kind).ofCondition(condition);
    if (unsound != null) {
      wrong.add(unsound);
    }
    List<Boolean> chosen = new ArrayList<>();
    for (Declared declared : unsound == null ? estate.all(kind) : List.<Declared>of()) {
      Evaluator evaluator = new Evaluator(estate.of(declared.value()), wrong::add);
      chosen.add(Boolean.TRUE.equals(evaluator.holds(condition)));
    }
    return wrong.isEmpty()
        ? new Selection(chosen, List.of())
        : new Selection(List.of(), wrong.subList(0, 1));
  }
}
