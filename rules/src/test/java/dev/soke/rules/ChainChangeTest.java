package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.change.Previous;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Edit;
import dev.soke.diagnostic.Grade;
import dev.soke.source.Source;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may change about a chain that runs. A real Besu was restarted on each of these edits: what
/// it refused, and what it took without a word though the nodes that have it part from the others,
/// is refused; what it took rightly is taken.
class ChainChangeTest {
  private static final Compiler COMPILER = new Compiler(RuleBook.load());

  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ledger over lan { subnet = 10.138.0.0/24 }
      image besu "registry.example/besu@sha256:%s"
      site fra {}
      chain demo 138 on ledger {
        image = besu
        qbft { block-period = 1s; request-timeout = 2s; epoch = 30_000blocks }
        production = false
        accounts = [0xD33cD76F1Bd46E89A7944F94A7A927e61cA31D3f]
        fork london at 0
        free-gas = true
        timestamp = 5
        gas-limit = 30_000_000gas
        founders = [0xD33cD76F1Bd46E89A7944F94A7A927e61cA31D3f]
        alloc 0xfe3b557e8fb62b89f4916b721be55ceb828dbd73 { balance = 200ether }
      }
      node v1 of demo as validator at fra {
        host = pve-1
        key  = 0x17b6e08b05b17cff4ef12387cc20ec5d9ffca0ad4686f74d7c14c134ff609cd1c529c5c484eaf106fb91e8ebf55bde7420a4ebf10d2297823858e956e00f5441
        address 10.138.0.11 on ledger
      }
      """
          .formatted("0123456789abcdef".repeat(4));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          estate demo {}      | estate demo {}                        | -      | taken
          200ether            | 1wei                                  | CHN090 | refused
          fork london at 0    | fork london at 0; fork shanghai at 0  | CHN090 | refused
          fork london at 0    | fork berlin at 0                      | CHN090 | refused
          fork london at 0    | fork london at 0; fork shanghai at 4_102_444_800 | - | taken
          timestamp = 5       | timestamp = 6                         | CHN090 | refused
          30_000_000gas       | 60_000_000gas                         | CHN092 | refused
          demo 138            | demo 139                              | CHN091 | taken, and parts
          block-period = 1s   | block-period = 2s                     | CHN094 | taken, and parts
          block-period = 1s   | block-period = 1s; empty-block-period = 2s | CHN094 | taken, and parts
          free-gas = true     | free-gas = false                      | CHN095 | taken, and parts
          free-gas = true     | free-gas = true; contract-size-limit = 100_000B | CHN095 | taken, and parts
          epoch = 30_000      | epoch = 20_000                        | CHN095 | taken, and parts
          request-timeout = 2s | request-timeout = 4s                 | -      | taken
          free-gas = true     | free-gas = true; transition block 1_000_000_000 { block-period = 2s } | - | taken
          """)
  void editOfAChainThatRuns(String from, String to, String code, String besu) {
    String edited = ESTATE.replace(from, to);
    assertEquals(code == null ? List.of() : List.of(code), codes(check(edited, ESTATE)), edited);
    System.out.printf("Besu: %-17s Soke: %-7s %s%n", besu, code == null ? "takes" : code, to);
  }

  @Test
  void otherFoundersAreToldWithTheOldOnes() {
    String edited =
        ESTATE.replace(
            "founders = [0xD33c", "founders = [0xfe3b557e8fb62b89f4916b721be55ceb828dbd73, 0xD33c");
    List<Diagnostic> findings = check(edited, ESTATE).diagnostics();
    assertEquals("CHN093", findings.getFirst().code().name());
    assertEquals(
        "[0xD33cD76F1Bd46E89A7944F94A7A927e61cA31D3f]", findings.getFirst().values().get("was"));
  }

  @Test
  void anAccountThatGoesIsTold() {
    String line = "alloc 0xfe3b557e8fb62b89f4916b721be55ceb828dbd73 { balance = 200ether }";
    assertEquals(List.of("CHN090"), codes(check(ESTATE.replace(line, ""), ESTATE)));
  }

  /// With a head the finding knows from when on, and writes it.
  @Test
  void theFixWritesTheTransition() {
    String old = ESTATE.replace("free-gas", "head 1_000 at 1_760_000_000; free-gas");
    String edited = old.replace("block-period = 1s", "block-period = 3s");
    Compilation found = check(edited, old);
    assertEquals(Grade.MAYBE, found.diagnostics().getFirst().fixes().getFirst().grade());
    StringBuilder text = new StringBuilder(edited);
    for (Edit edit : found.diagnostics().getFirst().fixes().getFirst().edits().reversed()) {
      text.replace(edit.place().start(), edit.place().end(), edit.replacement());
    }
    String fixed = text.toString();
    assertTrue(fixed.contains("  transition block 4600 { block-period = 3s }\n"), fixed);
    assertEquals(List.of(), codes(check(fixed, old)));
  }

  @ParameterizedTest
  @CsvSource({
    "4_599, 4_599, CHN096", // it has passed, or as good as
    "4_600, 4_601, ''", // it lies ahead, and may move
    "4_600, 4_599, CHN098", // but not to where nobody knows of it yet
    "4_600, 0, ''", // it may be taken out
  })
  void whatLiesAheadMayChange(String was, String now, String code) {
    String old = ESTATE.replace("free-gas", "head 1_000 at 1_760_000_000; free-gas");
    String edited = now.equals("0") ? old : with(old, now, "2s");
    if (was.equals(now)) {
      edited = with(old, now, "3s");
    }
    assertEquals(
        code.isEmpty() ? List.of() : List.of(code), codes(check(edited, with(old, was, "2s"))));
  }

  private static String with(String estate, String block, String period) {
    return estate.replace(
        "fork london at 0",
        "fork london at 0; transition block " + block + " { block-period = " + period + " }");
  }

  private static List<String> codes(Compilation found) {
    return found.diagnostics().stream().map(it -> it.code().name()).distinct().toList();
  }

  private static Compilation check(String estate, String before) {
    SequencedMap<String, String> files = new TreeMap<>();
    Compilation built = COMPILER.compile(List.of(new Source("estate.soke", before)));
    assertTrue(built.ok(), () -> built.diagnostics().toString());
    built.outputs().artifacts().forEach(it -> files.put(it.path(), it.text()));
    Input input = Input.of(List.of(new Source("estate.soke", estate)));
    return COMPILER.check(input.against(new Previous(files)));
  }
}
