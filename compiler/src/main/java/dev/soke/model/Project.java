package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people plan and pay for together.
@Kind(value = "project", doc = "What people plan and pay for together.")
public record Project(
    @Name Located<String> name,
    @Doc("The projects that must be done before.") @Reference(Project.class)
        List<Located<String>> depends,
    @Doc("How many weeks it takes.") @Between(min = 1, max = 520) @Nullable Located<Interval> weeks,
    @Doc("Who answers for it; the owner of the estate when left out.")
        @Nullable Located<String> owner,
    @Doc("How far it is.") @Nullable Located<Status> status,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Project {
    depends = List.copyOf(depends);
  }
}
