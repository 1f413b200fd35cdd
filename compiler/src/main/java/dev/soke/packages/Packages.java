package dev.soke.packages;

import dev.soke.check.Fact;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/// The door of the stage between syntax and names: what the texts say about packages.
///
/// @param trees the trees without statements about packages
/// @param facts what rules judge packages by; none when there are none or the lock cannot be read
/// @param findings what cannot be read
public record Packages(List<SyntaxTree> trees, List<Fact> facts, List<Diagnostic> findings) {
  /// Copies what it is given.
  public Packages {
    trees = List.copyOf(trees);
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
  }

  /// Reads the packages of an estate.
  public static Packages of(List<SyntaxTree> trees, Vendored vendored) {
    PackageStatements statements = PackageStatements.of(trees);
    LockText lock = LockText.read(vendored.lock());
    List<Diagnostic> findings = new ArrayList<>(statements.findings());
    findings.addAll(lock.findings());
    boolean readable = lock.findings().isEmpty();
    return new Packages(
        statements.rest(),
        readable ? PackageFacts.of(statements, lock, vendored) : List.of(),
        findings);
  }
}
