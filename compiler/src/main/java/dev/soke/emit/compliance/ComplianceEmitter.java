package dev.soke.emit.compliance;

import dev.soke.analysis.law.EstateLaw;
import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Writes what law says: pages for people, and OSCAL for the tools of auditors. Law is read on the
/// day of the estate, never on that of the build; an estate without a day, or without law, gets
/// none.
public final class ComplianceEmitter implements Emitter {
  @Override
  public String name() {
    return "compliance";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    Located<LocalDate> day = estate.header().asOf();
    if (day == null || estate.laws().isEmpty()) return List.of();
    Answers answers = Answers.of(EstateLaw.of(estate), day.value());
    List<Artifact> files = new ArrayList<>();
    files.add(new CompliancePage(answers).artifact());
    files.add(new LawPage(answers).artifact());
    files.add(new OscalCatalog(answers).artifact());
    files.addAll(new OscalProfiles(answers).artifacts());
    files.add(new OscalResults(answers).artifact());
    return files;
  }
}
