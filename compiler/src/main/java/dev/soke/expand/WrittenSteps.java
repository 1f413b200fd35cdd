package dev.soke.expand;

import dev.soke.resolve.Written;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import dev.soke.source.Span;
import dev.soke.syntax.Statement;
import java.util.List;

/// The steps that one block makes.
///
/// @param overlays what is written in one of these counts as its
record WrittenSteps(KindSchema kind, List<Statement.Block> overlays, Statement.Block block) {
  /// Adds them, in the place of those that are the same words.
  void add(List<Step> to, Step.Stage stage) {
    for (Written written : Written.in(kind, block)) {
      String shown = Shown.of(written.value());
      Span span = written.value().span();
      put(to, new Step(written.attribute(), stage, written.append(), shown, span));
    }
    for (Statement statement : block.statements()) {
      if (statement instanceof Statement.Block nested) {
        nested(to, nested, stage);
      }
    }
  }

  private void nested(List<Step> to, Statement.Block nested, Step.Stage stage) {
    AttributeSchema attribute = kind.attribute(nested.kind().value());
    switch (attribute == null ? null : attribute.type()) {
      case Type.Settings() -> settings(to, nested, stage);
      case Type.Nested(_) -> put(to, block(nested, nested.kind().value(), stage));
      case Type.NestedList(_) ->
          put(to, block(nested, nested.kind().value() + "." + Declarations.name(nested), stage));
      case null, default -> {}
    }
  }

  private static Step block(Statement.Block nested, String path, Step.Stage stage) {
    return new Step(path, stage, false, Shown.of(nested), nested.header());
  }

  private void settings(List<Step> to, Statement.Block block, Step.Stage stage) {
    for (Statement statement : block.statements()) {
      if (statement instanceof Statement.Assignment it) {
        String path = block.kind().value() + "." + it.name().value();
        String shown = Shown.of(it.value());
        put(to, new Step(path, stage, it.append(), shown, it.value().span()));
      }
    }
  }

  private void put(List<Step> to, Step step) {
    Span span = step.span();
    boolean laid = span != null && overlays.stream().anyMatch(it -> holds(it.span(), span));
    Step made = laid ? step.as(Step.Stage.OVERLAY) : step;
    for (int at = 0; at < to.size(); at++) {
      if (to.get(at).path().equals(step.path())
          && step.span() != null
          && step.span().equals(to.get(at).span())) {
        to.set(at, made);
        return;
      }
    }
    to.add(made);
  }

  /// Whether one stretch lies in another.
  static boolean holds(Span outer, Span inner) {
    return outer.source() == inner.source()
        && outer.start() <= inner.start()
        && inner.end() <= outer.end();
  }
}
