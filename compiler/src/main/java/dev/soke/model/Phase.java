package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of weeks in which a project is worked on.
@Kind(
    value = "phase",
    doc =
        "A stretch of weeks in which a project is worked on: `phase network of az { weeks = 1..6 }`.")
public record Phase(
    @Name Located<String> name,
    @Doc("The project.") @Clause("of") @Reference(Project.class) Located<String> project,
    @Doc("Its first and its last week.") @Between(min = 1, max = 520) Located<Interval> weeks,
    @Doc("The phases that must be done before.") @Reference(Phase.class)
        List<Located<String>> depends,
    @Doc("Further projects that it brings forward.") @Reference(Project.class)
        List<Located<String>> with,
    @Doc("How far it is.") @Nullable Located<Status> status,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Phase {
    depends = List.copyOf(depends);
    with = List.copyOf(with);
  }
}
