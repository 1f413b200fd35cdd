package dev.soke.emit.plan;

import dev.soke.analysis.plan.Row;
import dev.soke.analysis.plan.Schedule;
import dev.soke.emit.Artifact;
import dev.soke.emit.Template;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `plan/gantt.svg`: a bar for each phase over its weeks; those that set the end are filled.
record GanttChart(Work work, Schedule.Plan plan) {
  private static final Template TEMPLATE = new Template("gantt.ftl");

  /// The width of a letter at the size of the text, and then some.
  private static final int LETTER = 8;

  private static final int WEEK = 20;
  private static final int LINE = 24;
  private static final int HEAD = 28;
  private static final int EVERY = 4;

  /// A bar, in points.
  public record Bar(
      String name, int x, int y, int width, boolean critical, String weeks, List<Span> origins) {}

  /// The beginning of a week, in points.
  public record Mark(int week, int x) {}

  Artifact artifact() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("width", names() + plan.weeks() * WEEK + WEEK);
    values.put("height", HEAD + plan.rows().size() * LINE + LINE);
    values.put("bottom", HEAD + plan.rows().size() * LINE);
    values.put("marks", marks());
    values.put("bars", bars());
    List<Span> around = List.of(work.estate().header().span());
    return TEMPLATE.artifact("plan/gantt.svg", values, around);
  }

  /// The room that the longest name takes.
  private int names() {
    return LETTER * (2 + plan.rows().stream().mapToInt(it -> it.name().length()).max().orElse(0));
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int week = 1; week <= plan.weeks(); week += EVERY) {
      marks.add(new Mark(week, names() + (week - 1) * WEEK));
    }
    return marks;
  }

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (Row row : plan.rows()) {
      bars.add(
          new Bar(
              row.name(),
              names() + (row.start() - 1) * WEEK,
              HEAD + bars.size() * LINE,
              (row.end() - row.start() + 1) * WEEK,
              row.isCritical(),
              row.start() + " to " + row.end(),
              work.origins(row.name())));
    }
    return bars;
  }
}
