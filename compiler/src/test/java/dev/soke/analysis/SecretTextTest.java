package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          env { A_PASSWORD = "hunter2"; B = 1 }     | "hunter2"
          env { A_PASSWORD = hunter2 } }            | hunter2
          env { A_PASSWORD = "hunter2" "more" }     | "hunter2" "more"
          env { A_PASSWORD = "hunter2 } }           | "hunter2 } }
          env { A_PASSWORD = "a\\"b;c" }            | "a\\"b;c"
          env { A_PASSWORD = "a\\                   | "a\\
          env { A_PASSWORD="hunter2" }              | "hunter2"
          env { DB = "redis://:hunter2@cache" 5 }   | "redis://:hunter2@cache" 5
          env { DB = "redis://cache"; LIMIT = 5 }   | -
          env { A_PASSWORD = "${OTHER}" }           | -
          secrets = [mail-account]                  | -
          env { A_PASSWORD =                        | -
          """)
  void findsTheValueUpToItsStatementsEnd(String text, String secret) {
    List<String> found =
        SecretText.in(new Source("a.soke", text + "\nenv { B = 1 }\n")).stream()
            .map(Span::text)
            .toList();
    assertEquals(secret == null ? List.of() : List.of(secret), found);
  }
}
