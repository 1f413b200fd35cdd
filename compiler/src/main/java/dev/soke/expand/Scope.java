package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The names that a stretch of text may use: its own, and those around it. A `let` is computed when
/// it is first asked for, so their order does not matter.
final class Scope implements Names {
  private final @Nullable Scope outer;
  private final Names estate;
  private final Trouble trouble;
  private final SequencedMap<String, Statement.Let> lets = new LinkedHashMap<>();
  private final TreeMap<String, Value> values = new TreeMap<>();
  private final TreeMap<String, Span> places = new TreeMap<>();
  private final List<Statement.Let> open;
  private final Evaluator.Depth depth;

  private Scope(
      @Nullable Scope outer,
      Names estate,
      Trouble trouble,
      List<Statement.Let> open,
      Evaluator.Depth depth) {
    this.outer = outer;
    this.estate = estate;
    this.trouble = trouble;
    this.open = open;
    this.depth = depth;
  }

  /// The names of a whole estate.
  static Scope of(Names estate, Trouble trouble) {
    return new Scope(null, estate, trouble, new ArrayList<>(), new Evaluator.Depth());
  }

  /// A stretch inside this one.
  Scope inside() {
    return new Scope(this, estate, trouble, open, depth);
  }

  /// The names around everything.
  Scope top() {
    return outer == null ? this : outer.top();
  }

  /// Takes up the `let`s among some statements.
  void declare(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Let let) {
        declare(let);
      }
    }
  }

  private void declare(Statement.Let let) {
    Statement.Let earlier = lets.putIfAbsent(let.name().value(), let);
    if (earlier != null) {
      trouble.add(
          Diagnostic.of(Code.NAM004, let.name().span())
              .with("kind", "value")
              .with("name", let.name())
              .related(earlier.name().span(), "first declared here"));
    }
  }

  /// Gives a name a value.
  void put(String name, Value value) {
    values.put(name, value);
  }

  /// Gives a name a value that somebody wrote elsewhere: what is wrong with it is wrong there.
  void put(String name, Value value, Span place) {
    put(name, value);
    places.put(name, place);
  }

  /// Where the value of a name was written, when it was not where the name is used; else null.
  @Nullable Span place(String name) {
    boolean own = values.containsKey(name) || lets.containsKey(name);
    return own || outer == null ? places.get(name) : outer.place(name);
  }

  /// What was written elsewhere takes the place of its name.
  void pass(Span argument, Span place) {
    trouble.pass(argument, place);
  }

  /// Computes what was not asked for, so that a slip in it is told all the same.
  void computeAll() {
    lets.keySet().forEach(this::value);
  }

  /// The values of its own names.
  SequencedMap<String, Value> values() {
    return new TreeMap<>(values);
  }

  Evaluator evaluator() {
    return new Evaluator(this, trouble::add, depth);
  }

  @Override
  public @Nullable Value value(String name) {
    Value known = values.get(name);
    Statement.Let let = lets.get(name);
    if (known != null || let == null) {
      return known == null && outer != null ? outer.value(name) : known;
    }
    if (open.contains(let)) {
      cycle(let);
      return new Value.Failed(name);
    }
    open.addLast(let);
    Value computed = evaluator().value(let.value());
    open.removeLast();
    Value value = computed == null ? new Value.Failed(name) : computed;
    values.put(name, value);
    return value;
  }

  private void cycle(Statement.Let let) {
    List<Statement.Let> ring = open.subList(open.indexOf(let), open.size());
    List<String> names = new ArrayList<>(ring.stream().map(it -> it.name().value()).toList());
    names.add(let.name().value());
    Span place = ring.stream().map(it -> it.name().span()).sorted().findFirst().orElse(let.span());
    trouble.add(Code.NAM022, place, "ring", String.join(" → ", names));
  }

  @Override
  public @Nullable Value set(String plural) {
    return estate.set(plural);
  }

  @Override
  public @Nullable Value member(Value.Declared owner, String attribute) {
    return estate.member(owner, attribute);
  }

  @Override
  public List<String> attributes(String kind) {
    return estate.attributes(kind);
  }
}
