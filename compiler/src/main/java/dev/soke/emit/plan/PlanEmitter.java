package dev.soke.emit.plan;

import dev.soke.analysis.plan.CriticalPath;
import dev.soke.analysis.plan.Schedule;
import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import java.util.List;

/// Writes the plan of an estate that has phases: a page and a Gantt chart.
public final class PlanEmitter implements Emitter {
  @Override
  public String name() {
    return "plan";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    if (estate.phases().isEmpty()) return List.of();
    Work work = new Work(estate);
    return switch (CriticalPath.of(work.phases())) {
      case Schedule.Plan plan ->
          List.of(new PlanPage(work, plan).artifact(), new GanttChart(work, plan).artifact());
      case Schedule.Cyclic _ -> throw new IllegalStateException("a ring, and no check said so");
    };
  }
}
