package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What Proxmox VE 9.2 said of commands, beside what Soke says of an estate that asks the same.
class ProxmoxVerdictsTest {
  private static final Path OWN =
      Path.of("src", "test", "resources", "dev", "soke", "rules", "proxmox-verdicts.csv");
  private static final Path RECORDED =
      Path.of(System.getProperty("soke.shared", "../../shared"))
          .resolve("data/proxmox/qm-verdicts.tsv");

  /// A change of the sound estate, which asks what a recorded command asks.
  ///
  /// @param row the number of the command among those recorded
  /// @param code the error that Soke gives; empty when it accepts, `never` where no text of an
  ///   estate can bring the command about
  /// @param reason why Proxmox VE and Soke part, or why no text can
  record Case(int row, String what, String old, String changed, String code, String reason) {
    boolean isNever() {
      return code.equals("never");
    }

    List<Diagnostic> errors() {
      return MachineEstate.changed(old.isEmpty() ? null : old, changed).stream()
          .filter(it -> it.severity() == Severity.ERROR)
          .toList();
    }
  }

  static List<Case> cases() throws IOException {
    return Files.readAllLines(OWN).stream().skip(1).map(ProxmoxVerdictsTest::read).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theEstateGivesItsCode(Case one) {
    if (one.isNever()) return;
    List<String> codes =
        one.errors().stream().map(Diagnostic::code).map(Enum::name).distinct().toList();
    assertEquals(one.code().isEmpty() ? List.of() : List.of(one.code()), codes);
  }

  /// Every recorded command has its case, and the two agree or the case says why not.
  @Test
  void agreesWithWhatIsRecorded() throws IOException {
    if (!Files.exists(RECORDED)) System.out.println("skipped judge: recorded Proxmox verdicts");
    Assumptions.assumeTrue(Files.exists(RECORDED), "skipped judge: recorded Proxmox verdicts");
    List<String> recorded = Files.readAllLines(RECORDED).stream().skip(1).toList();
    List<Case> cases = cases();
    assertEquals(recorded.size(), cases.size());
    Agreements table = new Agreements("Commands, as Proxmox VE 9.2 took them");
    for (Case one : cases) {
      boolean taken = recorded.get(one.row() - 1).startsWith("accept");
      if (one.isNever()) {
        assertTrue(!one.reason().isEmpty(), one.what());
      } else {
        table.add(one.row() + " " + one.what(), taken, one.errors(), one.reason());
      }
    }
    table.print();
  }

  private static Case read(String line) {
    List<String> cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    String reason = cells.size() > 5 ? Objects.requireNonNull(cells.get(5)) : "";
    int row = Integer.parseInt(cells.getFirst());
    return new Case(row, cells.get(1), cells.get(2), cells.get(3), cells.get(4), reason);
  }
}
