package dev.soke.ask;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the tests of an estate. What is wrong with one is a finding; it is not run then.
public final class Trials {
  private final List<Trial> trials = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Expecting expecting;

  private Trials(Expecting expecting) {
    this.expecting = expecting;
  }

  /// Reads all tests, in the order of the texts.
  public static Trials read(List<SyntaxTree> trees, EstateNames estate) {
    Trials trials = new Trials(new Expecting(estate, OwnRules.names(trees)));
    NavigableMap<String, Statement.Block> byName = new TreeMap<>();
    for (SyntaxTree tree : trees) {
      for (Statement statement : tree.statements()) {
        if (statement instanceof Statement.Block block && block.kind().value().equals("test")) {
          trials.add(block, byName);
        }
      }
    }
    return trials;
  }

  /// The tests that can be run.
  public List<Trial> trials() {
    return List.copyOf(trials);
  }

  /// What is wrong with the others.
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  private void add(Statement.Block block, NavigableMap<String, Statement.Block> byName) {
    if (block.heads().size() != 1
        || !(block.heads().getFirst() instanceof Expression.Text(String name, _))) {
      tell(block.header(), "its name is not one text");
      return;
    }
    Statement.Block earlier = byName.putIfAbsent(name, block);
    if (earlier != null) {
      findings.add(
          Diagnostic.of(Code.NAM004, block.header())
              .with("kind", "test")
              .with("name", name)
              .related(earlier.header(), "first declared here"));
      return;
    }
    List<Expectation> expectations = expectations(block);
    if (block.statements().isEmpty()) {
      tell(block.header(), "it expects nothing");
    } else if (expectations.size() == block.statements().size()) {
      trials.add(new Trial(name, block.header(), expectations));
    }
  }

  private List<Expectation> expectations(Statement.Block test) {
    List<Expectation> expectations = new ArrayList<>();
    for (Statement statement : test.statements()) {
      Expectation read = read(statement);
      if (read != null) {
        expectations.add(read);
      }
    }
    return expectations;
  }

  private @Nullable Expectation read(Statement statement) {
    if (!(statement instanceof Statement.Block block) || !block.kind().value().equals("expect")) {
      tell(statement.span(), "each of its lines begins with `expect`");
      return null;
    }
    try {
      return expecting.read(block);
    } catch (Expecting.Malformed malformed) {
      findings.add(malformed.finding());
      return null;
    }
  }

  private void tell(Span place, String reason) {
    findings.add(Expecting.malformed(place, reason));
  }
}
