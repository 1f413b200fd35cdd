package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.TextReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Faults of machines beside those that their pages show, and what is just not one yet: each line
/// of the table changes one sound estate, and gives one finding with these words, or none.
class MachineFaultsTest {
  private static final TextReport REPORT = new TextReport(false, false, 200);

  @Test
  void itIsSoundAsItStands() {
    assertEquals(List.of(), MachineEstate.changed(null, ""));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "machine-faults.csv", delimiter = '|', numLinesToSkip = 1)
  void oneChangeGivesOneFinding(String old, String changed, String code, String words) {
    List<Diagnostic> found = MachineEstate.changed(old, changed);
    List<String> codes = found.stream().map(it -> it.code().name()).distinct().toList();
    assertEquals(code == null ? List.of() : List.of(code), codes, () -> REPORT.render(found));
    assertTrue(words == null || REPORT.render(found).contains(words), () -> REPORT.render(found));
  }
}
