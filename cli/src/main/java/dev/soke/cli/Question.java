package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.ask.EstateNames;
import dev.soke.ask.Selection;
import dev.soke.cli.files.Refused;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.emit.Data;
import dev.soke.model.Estate;
import dev.soke.schema.KindSchema;
import dev.soke.source.Source;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `soke query` is asked: a set, and a condition for its members.
record Question(String set, @Nullable Expression where) {
  /// Reads a question; refused when it is none.
  static Question read(String asked) throws Refused {
    SyntaxTree.Asked read = Syntax.query(new Source("query", asked.strip()));
    for (Diagnostic slip : read.diagnostics()) {
      if (slip.span().text().equals("=")) {
        throw Refused.usage(
            "`=` compares nothing in a query.",
            "Write `==`, as in `services where plane == wallet`.");
      }
    }
    refuse(read.diagnostics());
    SyntaxTree.Query query = read.query();
    if (query == null || !(query.set() instanceof Expression.Word(String set, _))) {
      throw Refused.usage(
          "A query begins with a set.", "Write one, as in `services where plane == wallet`.");
    }
    if (set.equals("estate") && query.where() != null) {
      throw Refused.usage("The estate is no set.", "Ask a condition of a set such as `services`.");
    }
    return new Question(set, query.where());
  }

  /// Those members that the condition holds for; refused when it makes no sense for them.
  List<Data> choose(List<Data> members, KindSchema kind, Compilation compilation) throws Refused {
    Estate estate = compilation.estate();
    if (where == null || estate == null) {
      return members;
    }
    EstateNames names = new EstateNames(estate, compilation.expansion().lets());
    Selection selection = Selection.of(names, kind, where);
    refuse(selection.findings());
    List<Data> chosen = new ArrayList<>();
    for (int at = 0; at < members.size(); at++) {
      if (selection.chosen().get(at)) {
        chosen.add(members.get(at));
      }
    }
    return chosen;
  }

  private static void refuse(List<Diagnostic> findings) throws Refused {
    if (!findings.isEmpty()) {
      Diagnostic first = findings.getFirst();
      throw Refused.usage(Messages.summary(first), Messages.hint(first));
    }
  }
}
