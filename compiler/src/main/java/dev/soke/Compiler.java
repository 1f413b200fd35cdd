package dev.soke;

import dev.soke.analysis.machine.Seating;
import dev.soke.ask.EstateNames;
import dev.soke.ask.OwnRules;
import dev.soke.ask.Trials;
import dev.soke.change.Previous;
import dev.soke.check.Checks;
import dev.soke.check.Fact;
import dev.soke.check.Facts;
import dev.soke.conform.Conformance;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.emit.Artifact;
import dev.soke.emit.Emitters;
import dev.soke.emit.OutputTree;
import dev.soke.expand.Expander;
import dev.soke.expand.Expansion;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.packages.Packages;
import dev.soke.resolve.Resolution;
import dev.soke.resolve.Resolver;
import dev.soke.source.Source;
import dev.soke.syntax.Statement;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// From texts to findings and files, a pure function: same texts, same result, on any machine.
/// Among its sources may be the files beside the texts, which [Contents] tells by their paths.
///
/// @param checks what judges the resolved estate
/// @param asOf the day on which suppressions must still hold and chains must have begun; null when
///   no day counts
/// @param overlay the overlay that is laid over the estate; null for none
public record Compiler(Checks checks, @Nullable LocalDate asOf, @Nullable String overlay) {
  /// One for which no suppression ends, and without an overlay.
  public Compiler(Checks checks) {
    this(checks, null, null);
  }

  /// One without an overlay.
  public Compiler(Checks checks, @Nullable LocalDate asOf) {
    this(checks, asOf, null);
  }

  /// The same with an overlay.
  public Compiler over(@Nullable String chosen) {
    return new Compiler(checks, asOf, chosen);
  }

  /// Compiles the texts of one estate; their order does not matter. What it would write is proved
  /// to keep the planes apart. Findings of an estate without errors know the lines of the files
  /// that come from their places.
  public Compilation compile(Input input) {
    Compilation judged = judge(input);
    Estate estate = judged.estate();
    if (estate == null || !judged.ok()) {
      return judged;
    }
    OutputTree outputs = OutputTree.of(Emitters.emitAll(estate, sorted(input.sources()), overlay));
    requireConformance(outputs);
    Compilation compiled = proved(judged, outputs).with(chains(estate, input), outputs);
    return compiled.ok()
        ? WrittenLines.tell(compiled)
        : compiled.with(List.of(), OutputTree.empty());
  }

  /// Compiles the texts of an estate that uses no packages.
  public Compilation compile(List<Source> sources) {
    return compile(Input.of(sources));
  }

  /// The findings of the form alone: what can be told of texts whose neighbours cannot be read.
  public List<Diagnostic> parse(List<Source> sources) {
    return texts(sources).stream()
        .flatMap(source -> Syntax.parse(source).diagnostics().stream())
        .sorted()
        .toList();
  }

  /// The findings alone, without files; those of the proof are among them once no others stand
  /// against a build.
  public Compilation check(Input input) {
    Compilation judged = judge(input);
    Estate estate = judged.estate();
    if (estate == null || !judged.ok()) {
      return judged;
    }
    OutputTree proving = OutputTree.of(Emitters.emitReach(estate));
    return proved(judged, proving).with(chains(estate, input), OutputTree.empty());
  }

  /// The findings alone about an estate that uses no packages.
  public Compilation check(List<Source> sources) {
    return check(Input.of(sources));
  }

  /// What stands against putting the files of chains in the place of those that were written the
  /// last time.
  private List<Diagnostic> chains(Estate estate, Input input) {
    List<Fact> facts = new ChainChanges(estate, input.previous()).facts();
    return facts.isEmpty() ? List.of() : checks.check(facts);
  }

  private static Compilation proved(Compilation judged, OutputTree outputs) {
    return judged.with(new PlaneFindings(outputs).all(), outputs);
  }

  /// The findings without the proof: what `prove` asks first, because it tells its own result.
  /// Packages come first: what is not the package that was asked for is not read any further.
  public Compilation judge(Input input) {
    List<SyntaxTree> trees = texts(input.sources()).stream().map(Syntax::parse).toList();
    Packages packages = Packages.of(trees, input.vendored());
    List<Diagnostic> findings = findings(packages);
    return findings.isEmpty()
        ? judge(packages.trees(), input).compilation()
        : new Compilation(null, withSlips(findings, trees));
  }

  /// What became of texts, and how it came about.
  ///
  /// @param trees what was read, without packages' statements
  /// @param expansion null when the packages are not what was asked for
  record Judged(Compilation compilation, List<SyntaxTree> trees, @Nullable Expansion expansion) {
    Judged {
      trees = List.copyOf(trees);
    }
  }

  /// The findings, those of the proof among them, and the files that the proof reads.
  ///
  /// @param more statements that are read as if they stood at the end of the first text
  Judged reach(Input input, List<? extends Statement> more) {
    List<SyntaxTree> trees = texts(input.sources()).stream().map(Syntax::parse).toList();
    Packages packages = Packages.of(trees, input.vendored());
    if (!findings(packages).isEmpty() || packages.trees().isEmpty()) {
      return new Judged(judge(input), trees, null);
    }
    List<SyntaxTree> all = new ArrayList<>(packages.trees());
    SyntaxTree first = all.getFirst();
    List<Statement> statements = new ArrayList<>(first.statements());
    statements.addAll(more);
    all.set(0, new SyntaxTree(first.source(), statements, first.diagnostics()));
    Judged judged = judge(all, input);
    Compilation found = judged.compilation();
    Estate estate = found.estate();
    return estate == null || !found.ok()
        ? judged
        : new Judged(
            proved(found, OutputTree.of(Emitters.emitReach(estate))),
            judged.trees(),
            judged.expansion());
  }

  /// The findings about packages and slips of writing alone, sorted: what decides whether packages
  /// may be vendored.
  public List<Diagnostic> judgePackages(Input input) {
    List<SyntaxTree> trees = texts(input.sources()).stream().map(Syntax::parse).toList();
    return withSlips(findings(Packages.of(trees, input.vendored())), trees);
  }

  private List<Diagnostic> findings(Packages packages) {
    List<Diagnostic> findings = new ArrayList<>(packages.findings());
    if (!packages.facts().isEmpty()) {
      findings.addAll(checks.check(packages.facts()));
    }
    return findings;
  }

  private Judged judge(List<SyntaxTree> trees, Input input) {
    Expansion expansion = Expander.expand(trees, overlay);
    Resolution resolution = Resolver.resolve(expansion.trees());
    List<Diagnostic> findings = new ArrayList<>(resolution.diagnostics());
    Estate estate = resolution.estate();
    if (estate != null) {
      // Hosts come before the checks, so that rules and files see them as if they were written.
      estate = Seating.of(estate.with(Contents.of(input.sources()).on(asOf))).estate();
      findings.addAll(judge(estate, trees, expansion, input.previous()));
      boolean slips = trees.stream().anyMatch(tree -> !tree.diagnostics().isEmpty());
      boolean sound = !slips && expansion.diagnostics().stream().allMatch(Compiler::isJudgement);
      findings.addAll(sound ? settings(estate, findings) : List.of());
    }
    findings.replaceAll(expansion.uses()::shown);
    findings.addAll(expansion.diagnostics());
    Compilation judged =
        new Compilation(
            estate,
            Folding.fold(withSlips(findings, trees).stream().distinct().toList()),
            List.of(),
            OutputTree.empty(),
            expansion);
    Compilation left =
        estate == null ? judged : new Suppressions(expansion.trees(), asOf).apply(judged, estate);
    return new Judged(left, trees, expansion);
  }

  /// What is wrong with the settings of nodes and with templates of people, which are read off
  /// their files: so nothing else may keep these from being written.
  private List<Diagnostic> settings(Estate estate, List<Diagnostic> findings) {
    if (!findings.stream().allMatch(Compiler::isJudgement)) return List.of();
    List<Fact> facts = new ArrayList<>(new NodeSettings(estate).facts());
    facts.addAll(new OwnTemplates(estate).facts());
    facts.addAll(new Registries(estate).facts());
    return facts.isEmpty() ? List.of() : checks.check(facts);
  }

  /// Whether a finding leaves the estate one that can be written.
  private static boolean isJudgement(Diagnostic finding) {
    return finding.code().mayBeSuppressed();
  }

  /// What the rules say: those that every estate is held to, and its own.
  private List<Diagnostic> judge(
      Estate estate, List<SyntaxTree> trees, Expansion expansion, Previous previous) {
    EstateNames names = new EstateNames(estate, expansion.lets());
    OwnRules rules = OwnRules.ask(trees, names, expansion.origins(), estate.unresolved().isEmpty());
    List<Fact> facts = new ArrayList<>(Facts.of(estate));
    facts.addAll(new ChainChanges(estate, previous).written());
    facts.addAll(asOf == null ? List.of() : Facts.of(estate, asOf));
    facts.addAll(rules.facts());
    List<Diagnostic> findings = new ArrayList<>(rules.findings());
    findings.addAll(checks.check(facts));
    findings.addAll(
        estate.unresolved().isEmpty() ? Trials.read(trees, names).findings() : List.of());
    return findings;
  }

  /// The findings and the slips of writing, sorted.
  private static List<Diagnostic> withSlips(List<Diagnostic> findings, List<SyntaxTree> trees) {
    List<Diagnostic> slips = trees.stream().flatMap(it -> it.diagnostics().stream()).toList();
    NavigableSet<String> told = new TreeSet<>(slips.stream().map(Compiler::line).toList());
    List<Diagnostic> all = new ArrayList<>(findings);
    all.removeIf(finding -> told.contains(line(finding)));
    all.addAll(slips);
    all.sort(Comparator.naturalOrder());
    return all;
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

  /// Those that are written in the language, sorted.
  private static List<Source> texts(List<Source> sources) {
    return sorted(sources).stream().filter(it -> !Contents.isContent(it.path())).toList();
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
