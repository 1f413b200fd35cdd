package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          beta:9050 | beta:9050
          http://admin-api:8500/v1,ws://hub:80 | admin-api:8500 hub:80
          socks5h://user:1234@beta:9050 | beta:9050
          10.0.0.1:9050 | ''
          api.example.org:443 | ''
          /files/beta:9050 | beta:9050
          beta:9050:tcp | ''
          beta:123456 | ''
          at 12:30 | ''
          ${HOST}x:80 | ''
          """)
  void readsThem(String value, String expected) {
    assertEquals(
        expected, String.join(" ", PortNames.of(value).stream().map(it -> it.words()).toList()));
  }
}
