package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Compiler;
import dev.soke.diagnostic.Code;
import dev.soke.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The files that machines are told: no page could show one that is too large.
class CloudFilesTest {
  private static final int MOST = 3 << 20;

  @Test
  void threeMebibytesFit() {
    assertEquals(List.of(), marks("#cloud-config\n".length() + 1));
    assertEquals(List.of(), marks(MOST));
    assertEquals(List.of("29 SIT043"), marks(MOST + 1));
  }

  private static List<String> marks(int bytes) {
    String first = "#cloud-config\n";
    String file = first + "#".repeat(bytes - first.length());
    List<Source> sources =
        List.of(
            new Source("estate.soke", Page.of(Code.SIT042).fence("Right", "soke")),
            new Source("files/web.yaml", file));
    return Page.marks(
        new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1)).compile(sources).diagnostics());
  }
}
