package dev.soke;

import dev.soke.check.Checks;
import dev.soke.conform.Conformance;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.emit.Artifact;
import dev.soke.emit.Emitters;
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
import java.util.NavigableSet;
import java.util.TreeSet;

/// From texts to findings and files, a pure function: same texts, same result, on any machine.
///
/// @param checks what judges the resolved estate
public record Compiler(Checks checks) {
  /// Compiles the texts of one estate; their order does not matter. What it would write is proved
  /// to keep the planes apart, which takes longer than all checks and so is not one of them.
  public Compilation compile(List<Source> sources) {
    Compilation checked = check(sources);
    Estate estate = checked.estate();
    if (estate == null || !checked.ok()) {
      return checked;
    }
    OutputTree outputs = OutputTree.of(Emitters.emitAll(estate, sorted(sources)));
    requireConformance(outputs);
    List<Diagnostic> findings = new ArrayList<>(checked.diagnostics());
    findings.addAll(new PlaneFindings(outputs).all());
    findings.sort(Comparator.naturalOrder());
    Compilation compiled = new Compilation(estate, findings, outputs);
    return compiled.ok() ? compiled : new Compilation(estate, findings, OutputTree.empty());
  }

  /// The findings of the form alone: what can be told of texts whose neighbours cannot be read.
  public List<Diagnostic> parse(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> Syntax.parse(source).diagnostics().stream())
        .sorted()
        .toList();
  }

  /// The findings alone, without files and so without the proof of them.
  public Compilation check(List<Source> sources) {
    List<SyntaxTree> trees = sorted(sources).stream().map(Syntax::parse).toList();
    Resolution resolution = Resolver.resolve(trees);
    List<Diagnostic> findings = new ArrayList<>(resolution.diagnostics());
    Estate estate = resolution.estate();
    if (estate != null) {
      findings.addAll(checks.check(estate));
    }
    List<Diagnostic> slips = trees.stream().flatMap(it -> it.diagnostics().stream()).toList();
    NavigableSet<String> told = new TreeSet<>(slips.stream().map(Compiler::line).toList());
    findings.removeIf(finding -> told.contains(line(finding)));
    findings.addAll(slips);
    findings.sort(Comparator.naturalOrder());
    return new Compilation(estate, findings, OutputTree.empty());
  }

  /// A file that its schema refuses is a fault of an emitter, never of the estate.
  private static void requireConformance(OutputTree outputs) {
    Conformance conformance = new Conformance();
    for (Artifact artifact : outputs.artifacts()) {
      List<String> violations = conformance.violations(artifact);
      if (!violations.isEmpty()) {
        throw new IllegalStateException(artifact.path() + ": " + violations.getFirst());
      }
    }
  }

  private static List<Source> sorted(List<Source> sources) {
    return sources.stream().sorted(Comparator.comparing(Source::path)).toList();
  }

  /// A line with a slip of writing reads otherwise than it was meant, so whatever else seems wrong
  /// with it is the same mistake.
  private static String line(Diagnostic finding) {
    return finding.span().source().path() + ":" + finding.span().from().line();
  }
}
