package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody was permitted by an authority.
@Kind(
    value = "licence",
    doc =
        "What an authority permitted: `licence casp for [custody] in [ee] from 2026-01-01 { grants = \"mica-casp\"; … }`.")
public record Licence(
    @Name Located<String> name,
    @Doc("What it is for.") @Attribute("activities") @Clause("for") @Reference(Activity.class)
        List<Located<String>> activities,
    @Doc("Where it counts.")
        @Attribute("jurisdictions")
        @Clause("in")
        @Reference(Jurisdiction.class)
        List<Located<String>> jurisdictions,
    @Doc("Its first day.") @Clause("from") Located<LocalDate> from,
    @Doc("Its first day no longer; open when left out.") @Clause("until")
        @Nullable Located<LocalDate> until,
    @Doc("What it is called in the law files.") Located<String> grants,
    @Doc("Who gave it.") Located<String> authority,
    @Doc("Its number there.") Located<String> reference,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Licence {
    activities = List.copyOf(activities);
    jurisdictions = List.copyOf(jurisdictions);
  }

  /// Whether it holds on a day.
  public boolean holds(LocalDate day) {
    return !day.isBefore(from.value()) && (until == null || day.isBefore(until.value()));
  }
}
