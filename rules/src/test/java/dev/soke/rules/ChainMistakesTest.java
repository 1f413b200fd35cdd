package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.Compiler;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.diagnostic.TextReport;
import dev.soke.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Slips that people make with chains: each gives one clear message, and no key is shown.
class ChainMistakesTest {
  private static final String KEY =
      "0x17b6e08b05b17cff4ef12387cc20ec5d9ffca0ad4686f74d7c14c134ff609cd1"
          + "c529c5c484eaf106fb91e8ebf55bde7420a4ebf10d2297823858e956e00f5441";

  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ledger over lan { subnet = 10.138.0.0/24 }
      image besu "registry.example/besu@sha256:%s"
      site fra {}
      chain demo 2138 on ledger {
        image = besu
        qbft {}
        production = false
        timestamp = 1_704_067_200
        accounts = [0xD33cD76F1Bd46E89A7944F94A7A927e61cA31D3f]
        alloc 0x6ea4adbee6ff5f4e10e1217ae38fdf10d5fcedf4 { balance = 1ether }
      }
      node v1 of demo as validator at fra {
        host = pve-1
        key  = KEY
        address 10.138.0.11 on ledger
      }
      """
          .formatted("0123456789abcdef".repeat(4))
          .replace("KEY", KEY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          e00f5441 | e00f54       | CHN001 | The value of `key` has 126 digits.
          e00f5441 | e00f5442     | CHN002 | The key is not a point of the curve secp256k1.
          0x17b6e08b05b17cff4ef12387cc20ec5d9ffca0ad4686f74d7c14c134ff609cd1 | 0x | SEC005 | \
          Attribute `key` holds a private key.
          0xD33c   | 0xd33c       | CHN003 | The letters of account \
          `0xd33cD76F1Bd46E89A7944F94A7A927e61cA31D3f` do not fit its checksum.
          host = pve-1 | host = pve-1; host-name = "v1.example" | CHN005 | Peers dial node `v1` by \
          name, and chain `demo` does not look names up.
          1ether   | 0.1wei       | TYP006 | The value of `balance` is malformed.
          1_704_067_200 | 4_000_000_000 | CHN011 | The chain begins at 4000000000, and that is later \
          than now.
          """)
  void givesOneMessage(String right, String wrong, String code, String message) {
    String text = ESTATE.replace(right, wrong);
    List<Diagnostic> findings =
        new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1))
            .check(List.of(new Source("estate.soke", text)))
            .diagnostics();
    String report = new TextReport(false, false, 80).render(findings);
    assertEquals(List.of(code), findings.stream().map(it -> it.code().name()).toList(), report);
    assertEquals(message, Messages.summary(findings.getFirst()));
    assertFalse(code.equals("SEC005") && report.contains("0xc529c5c4"), report);
  }
}
