package dev.soke.emit.plan;

import dev.soke.analysis.plan.CriticalPath;
import dev.soke.analysis.plan.Row;
import dev.soke.analysis.plan.Schedule;
import dev.soke.emit.Artifact;
import dev.soke.emit.Template;
import dev.soke.source.Span;
import dev.soke.spelling.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `plan/PLAN.md`: the projects and phases in an order that can be gone, wave by wave, and which of
/// them set the end.
record PlanPage(Work work, Schedule.Plan plan) {
  private static final Template TEMPLATE = new Template("plan.ftl");

  /// A phase, as the template sees it.
  ///
  /// @param slack by how much it can be late without the plan ending later; empty when it sets the
  ///   end
  public record Line(
      String name,
      String projects,
      int wave,
      int start,
      int end,
      String slack,
      List<Span> origins) {}

  /// A project, as the template sees it.
  public record Step(String name, int wave, List<Span> origins) {}

  Artifact artifact() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("weeks", Count.of(plan.weeks(), "week"));
    values.put("path", plan.criticalPath());
    values.put("phases", plan.rows().stream().map(this::line).toList());
    values.put("projects", projects());
    List<Span> around = List.of(work.estate().header().span());
    return TEMPLATE.artifact("plan/PLAN.md", values, around);
  }

  private Line line(Row row) {
    return new Line(
        row.name(),
        String.join(", ", work.projects(work.phase(row.name()))),
        row.wave(),
        row.start(),
        row.end(),
        row.isCritical() ? "" : Count.of(row.slack(), "week"),
        work.origins(row.name()));
  }

  private List<Step> projects() {
    return switch (CriticalPath.of(work.projects())) {
      case Schedule.Plan order -> order.rows().stream().map(this::step).toList();
      case Schedule.Cyclic _ -> throw new IllegalStateException("a ring, and no check said so");
    };
  }

  private Step step(Row row) {
    var project = work.estate().projects().get(row.name());
    return new Step(
        row.name(), row.wave(), project == null ? List.of() : List.of(project.name().span()));
  }
}
