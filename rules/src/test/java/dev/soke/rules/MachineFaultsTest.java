package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.TextReport;
import dev.soke.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Faults of machines beside those that their pages show, and what is just not one yet: each line
/// of the table changes one sound estate, and gives one finding with these words, or none.
class MachineFaultsTest {
  private static final TextReport REPORT = new TextReport(false, false, 200);
  private static final String ESTATE =
      """
      estate demo {}
      site az-1 {}
      site az-2 {}
      pve az at az-1 {
        version = "9.2"; links = 2; firewall = true; management = ["10.0.0.0/24"]
        storage nas as nfs {
          content = [images, snippets, backup]; server = "10.9.0.1"; pool = "/srv"; site = az-2
          keep { daily = 7 }
        }
        storage tank as zfspool { content = [images, rootdir]; hosts = [pve-1, pve-2] }
        zone chain as vlan on vmbr0
      }
      host pve-1 of az { address = 10.0.0.1; cores = 16cores; memory = 66GiB; bridge vmbr0 {} }
      host pve-2 of az { address = 10.0.0.2; cores = 16cores; memory = 66GiB; bridge vmbr0 {} }
      host pve-3 of az { address = 10.0.0.3; cores = 16cores; memory = 66GiB; bridge vmbr0 {} }
      vm va of az on pve-1 { vmid = 201; cores = 2cores; memory = 8GiB; disk scsi0 20GiB on nas; ha {} }
      vm vb of az on pve-2 { vmid = 202; cores = 2cores; memory = 8GiB; disk scsi0 20GiB on nas; ha {} }
      vm vc of az on pve-3 { vmid = 203; cores = 2cores; memory = 8GiB; disk scsi0 20GiB on nas; ha {} }
      vm vz of az on pve-1 { vmid = 204; cores = 2cores; memory = 8GiB; disk scsi0 20GiB on tank }
      vm vv of az on pve-1 as validator {
        vmid = 205; cores = 2cores; memory = 8GiB; disk scsi0 20GiB on nas; security-groups = [peers]
      }
      vm-template vt of az on pve-1 {
        vmid = 900; image = "nas:import/t.qcow2"; storage = nas; size = 4GiB
      }
      security-group peers { firewall-rule accept tcp "30303" }
      backup nightly of az to nas { schedule = "02:00"; all = true }
      """;

  @Test
  void itIsSoundAsItStands() {
    assertEquals(List.of(), findings(ESTATE));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "machine-faults.csv", delimiter = '|', numLinesToSkip = 1)
  void oneChangeGivesOneFinding(String old, String changed, String code, String words) {
    assertTrue(old == null || ESTATE.contains(old), () -> "nothing to change: " + old);
    List<Diagnostic> found =
        findings(old == null ? ESTATE + changed + "\n" : ESTATE.replace(old, changed));
    List<String> codes = found.stream().map(it -> it.code().name()).distinct().toList();
    assertEquals(code == null ? List.of() : List.of(code), codes, () -> REPORT.render(found));
    assertTrue(words == null || REPORT.render(found).contains(words), () -> REPORT.render(found));
  }

  private static List<Diagnostic> findings(String text) {
    return new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1))
        .compile(List.of(new Source("estate.soke", text)))
        .diagnostics();
  }
}
