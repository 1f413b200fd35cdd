package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Those of whom so many must agree.
@Kind(
    value = "council",
    doc = "Those of whom so many must agree: `council rail 3 { requires = [compliance]; … }`.")
public record Council(
    @Name Located<String> name,
    @Doc("How many must agree.") @Positional @Between(min = 1, max = 1000) Located<Long> needed,
    @Doc("The roles without which nothing is agreed.") List<Located<String>> requires,
    @Doc("Who has a voice.") @Attribute("member") List<Member> members,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Council {
    requires = List.copyOf(requires);
    members = List.copyOf(members);
  }
}
