package dev.soke;

import dev.soke.check.Checks;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.emit.OutputTree;
import dev.soke.model.Estate;
import dev.soke.resolve.Resolution;
import dev.soke.resolve.Resolver;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// From texts to findings and files, a pure function: same texts, same result, on any machine.
///
/// @param checks what judges the resolved estate
public record Compiler(Checks checks) {
  /// Compiles the texts of one estate; their order does not matter.
  public Compilation compile(List<Source> sources) {
    return check(sources);
  }

  /// The findings alone, without files.
  public Compilation check(List<Source> sources) {
    List<SyntaxTree> trees =
        sources.stream().sorted(Comparator.comparing(Source::path)).map(Syntax::parse).toList();
    Resolution resolution = Resolver.resolve(trees);
    List<Diagnostic> findings = new ArrayList<>();
    trees.forEach(tree -> findings.addAll(tree.diagnostics()));
    findings.addAll(resolution.diagnostics());
    Estate estate = resolution.estate();
    if (estate != null) {
      findings.addAll(checks.check(estate));
    }
    findings.sort(Comparator.naturalOrder());
    return new Compilation(estate, findings, OutputTree.empty());
  }
}
