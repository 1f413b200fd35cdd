package dev.soke.analysis.ruling;

import dev.soke.analysis.law.LawFact;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer of law.
///
/// @param what it is about, such as `dataset members`
/// @param where the jurisdiction in question
/// @param by what brings that jurisdiction in, such as the operator of a site
/// @param breach what stands against it; null when nothing does
/// @param why the reason, in words that name what was read
/// @param duty what is to be done because of it; empty for nothing
/// @param facts the records that were read
/// @param span what would have to change
public record Ruling(
    Question question,
    String what,
    String where,
    String by,
    @Nullable Breach breach,
    String why,
    String duty,
    List<LawFact> facts,
    Span span) {
  /// Copies what it is given.
  public Ruling {
    facts = List.copyOf(facts);
  }

  /// One that asks for nothing to be done.
  Ruling(
      Question question,
      String what,
      String where,
      String by,
      @Nullable Breach breach,
      String why,
      List<LawFact> facts,
      Span span) {
    this(question, what, where, by, breach, why, "", facts, span);
  }

  /// The same with something to be done.
  Ruling with(String asked) {
    return new Ruling(question, what, where, by, breach, why, asked, facts, span);
  }

  /// Whether nothing stands in the way; a warning does not.
  public boolean permits() {
    return breach == null || !breach.denies();
  }
}
