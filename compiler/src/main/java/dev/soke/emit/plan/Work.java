package dev.soke.emit.plan;

import dev.soke.analysis.plan.Task;
import dev.soke.emit.Declared;
import dev.soke.model.Estate;
import dev.soke.model.Interval;
import dev.soke.model.Phase;
import dev.soke.model.Project;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// Projects and phases as tasks that wait for each other.
record Work(Estate estate) {
  /// A phase takes the weeks that are written, and begins no earlier than they do.
  List<Task> phases() {
    return estate.phases().values().stream().map(Work::task).toList();
  }

  /// A project takes as long as it may at most; one that does not say counts as one week.
  List<Task> projects() {
    return estate.projects().values().stream().map(Work::task).toList();
  }

  /// The phase of a task.
  Phase phase(String name) {
    Phase phase = estate.phases().get(name);
    if (phase == null) {
      throw new IllegalStateException("`" + name + "` is no phase");
    }
    return phase;
  }

  /// The projects that a phase brings forward, its own first.
  List<String> projects(Phase phase) {
    return Stream.concat(Stream.of(phase.project()), phase.with().stream())
        .map(it -> Declared.in(estate.projects(), it).name().value())
        .toList();
  }

  List<Span> origins(String phase) {
    return List.of(phase(phase).name().span(), phase(phase).weeks().span());
  }

  private static Task task(Phase phase) {
    Interval weeks = phase.weeks().value();
    int length = Math.toIntExact(weeks.high() - weeks.low() + 1);
    return new Task(
        phase.name().value(), length, Math.toIntExact(weeks.low()), names(phase.depends()));
  }

  private static Task task(Project project) {
    Located<Interval> weeks = project.weeks();
    int length = weeks == null ? 1 : Math.toIntExact(weeks.value().high());
    return new Task(project.name().value(), length, 1, names(project.depends()));
  }

  private static List<String> names(List<Located<String>> names) {
    return names.stream().map(Located::value).toList();
  }
}
