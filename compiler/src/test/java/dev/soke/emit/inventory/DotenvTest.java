package dev.soke.emit.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotenvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "beta:9050",
        "ops,chain",
        "0-1023",
        "$",
        "${HOME}",
        "$$",
        "a # b",
        "#a",
        "  led",
        "led  ",
        "it's",
        "'",
        "\"",
        "\\",
        "a\\",
        "\\'",
        "\\\"",
        "\\n",
        "\\$x",
        "C:\\dir\\",
        "one\ntwo",
        "a\r",
        "\t",
        "yes",
        "0755",
        "a=b",
        "=",
        "{{ x }}",
        "é 漢 🦊",
        "`id`",
        "!x",
        "a;b"
      })
  void composeReadsWhatWasMeant(String value) {
    String line = Dotenv.quoted(value);
    assertEquals(-1, line.indexOf('\n'));
    assertEquals(value, ComposeDotenv.read(line));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"beta:9050,beta:9050", "a b,'a b'", "it's,'it\\'s'", "5$,'5$'", "a\\b,\"a\\\\b\""})
  void onlyWhatNeedsQuotesHasThem(String value, String written) {
    assertEquals(written, Dotenv.quoted(value));
  }
}
