package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitTimeTest {
  @Test
  void readsSecondsAndTimesWithTheirOffset() {
    assertEquals(Instant.EPOCH, CommitTime.parse("0"));
    assertEquals(Instant.ofEpochSecond(1_896_091_200L), CommitTime.parse("1896091200"));
    assertEquals(
        Instant.ofEpochSecond(1_896_091_200L), CommitTime.parse("2030-01-31T13:20:00+01:20"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "-1",
        "2030-01-31",
        "2030-01-31T12:00:00",
        "1969-12-31T23:59:59Z",
        "999999999999",
        "99999999999999999999"
      })
  void readsNothingElse(String text) {
    assertNull(CommitTime.parse(text));
  }
}
