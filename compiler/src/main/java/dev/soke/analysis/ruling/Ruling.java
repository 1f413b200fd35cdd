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
/// @param facts the records that were read
/// @param span what would have to change
public record Ruling(
    Question question,
    String what,
    String where,
    String by,
    @Nullable Breach breach,
    String why,
    List<LawFact> facts,
    Span span) {
  /// Copies what it is given.
  public Ruling {
    facts = List.copyOf(facts);
  }

  /// Whether nothing stands in the way; a warning does not.
  public boolean permits() {
    return breach == null || !breach.denies();
  }
}
