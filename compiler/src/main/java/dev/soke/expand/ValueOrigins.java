package dev.soke.expand;

import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.source.Span;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the values of an estate come from. It holds only what expansion came by; nothing is worked
/// out before somebody asks.
public final class ValueOrigins {
  private final List<SyntaxTree> trees;
  private final SortedMap<String, Taken> taken;
  private final List<Statement.Block> overlays;
  private final List<Statement.Block> replaced;

  /// @param trees the plain trees
  /// @param taken what declarations take over, by kind and name
  /// @param overlays the overlays that are laid over the estate
  /// @param replaced overrides that an overlay joins with its own
  ValueOrigins(
      List<SyntaxTree> trees,
      SortedMap<String, Taken> taken,
      List<Statement.Block> overlays,
      List<Statement.Block> replaced) {
    this.trees = List.copyOf(trees);
    this.taken = new TreeMap<>(taken);
    this.overlays = List.copyOf(overlays);
    this.replaced = List.copyOf(replaced);
  }

  /// Those of trees that are plain from the beginning.
  static ValueOrigins plain(List<SyntaxTree> trees) {
    return new ValueOrigins(trees, new TreeMap<>(), List.of(), List.of());
  }

  /// The names of the declarations of a kind, sorted; the empty text where a kind has no names.
  public List<String> names(KindSchema kind) {
    return blocks(kind).map(it -> name(kind, it)).distinct().sorted().toList();
  }

  /// The values of a declaration that somebody wrote or that have a default, sorted by their paths.
  public List<String> paths(KindSchema kind, String name) {
    return steps(kind, name).stream().map(Step::path).distinct().sorted().toList();
  }

  /// Where a value of a declaration comes from, or null when it has none.
  public @Nullable ValueOrigin of(KindSchema kind, String name, String path) {
    List<Step> steps = steps(kind, name).stream().filter(it -> it.path().equals(path)).toList();
    return steps.isEmpty() ? null : new ValueOrigin(steps);
  }

  private List<Step> steps(KindSchema kind, String name) {
    List<Step> steps = new ArrayList<>();
    for (AttributeSchema attribute : kind.attributes()) {
      String fallback = attribute.fallback();
      if (fallback != null) {
        steps.add(new Step(attribute.name(), Step.Stage.DEFAULT, false, fallback, null));
      }
    }
    Statement.Block declared =
        blocks(kind)
            .filter(it -> it.override() == null && name(kind, it).equals(name))
            .findFirst()
            .orElse(null);
    if (declared == null) {
      return List.of();
    }
    steps.addAll(declared(kind, name, declared, new LinkedHashSet<>()));
    Stream.concat(replaced.stream(), blocks(kind))
        .filter(it -> it.override() != null && it.kind().value().equals(kind.word()))
        .filter(it -> name(kind, it).equals(name))
        .forEach(it -> new WrittenSteps(kind, overlays, it).add(steps, Step.Stage.OVERRIDE));
    return steps;
  }

  /// What a declaration says itself, after what it takes over.
  private List<Step> declared(
      KindSchema kind, String name, Statement.Block block, SequencedSet<String> seen) {
    Taken from = taken.get(kind.word() + " " + name);
    List<Step> steps = new ArrayList<>();
    if (from == null || !seen.add(name)) {
      new WrittenSteps(kind, overlays, block).add(steps, Step.Stage.WRITTEN);
      steps.replaceAll(it -> isIn(block, it) ? it : taken(it));
      return steps;
    }
    Statement.Block made = Merge.with(from.own(), List.of(), from.statements());
    if (from.base().isEmpty()) {
      new WrittenSteps(kind, overlays, made).add(steps, Step.Stage.TEMPLATE);
    } else {
      declared(kind, from.base(), made, seen).forEach(it -> steps.add(taken(it)));
    }
    new WrittenSteps(kind, overlays, from.own()).add(steps, Step.Stage.WRITTEN);
    return steps;
  }

  /// What stands elsewhere is taken over, as by `extends`.
  private static boolean isIn(Statement.Block block, Step step) {
    Span place = step.span();
    return place != null && WrittenSteps.holds(block.span(), place);
  }

  private static Step taken(Step step) {
    return step.stage() == Step.Stage.WRITTEN ? step.as(Step.Stage.LIKE) : step;
  }

  private Stream<Statement.Block> blocks(KindSchema kind) {
    return trees.stream()
        .sorted(Comparator.comparing(tree -> tree.source().path()))
        .flatMap(tree -> tree.statements().stream())
        .filter(
            it -> it instanceof Statement.Block block && block.kind().value().equals(kind.word()))
        .map(Statement.Block.class::cast);
  }

  private static String name(KindSchema kind, Statement.Block block) {
    String name = kind.namePattern() == null ? "" : Declarations.name(block);
    return name == null ? "" : name;
  }
}
