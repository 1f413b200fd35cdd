package dev.soke.resolve;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Unresolved;
import java.util.ArrayList;
import java.util.List;

/// What the resolver has to tell: findings, and the names it could not follow.
final class Report {
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<Unresolved> unresolved = new ArrayList<>();

  void add(Diagnostic finding) {
    findings.add(finding);
  }

  void addUnresolved(String kind, String attribute, String name) {
    unresolved.add(new Unresolved(kind, attribute, name));
  }

  List<Diagnostic> findings() {
    return findings;
  }

  List<Unresolved> unresolved() {
    return unresolved;
  }
}
