package dev.soke.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedFileTest {
  private final String file = ObservedFile.write(Ledger.withTwoProfiles().observed());

  @Test
  void isReadAsItWasWritten() throws ObservedReader.Malformed {
    assertEquals(Ledger.withTwoProfiles().observed(), ObservedReader.read(file));
    assertEquals(file, ObservedFile.write(ObservedReader.read(file)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a number below zero    | \"epoch\" : 1          | \"epoch\" : -1        | `epoch` is not a whole number",
        "a number with a point  | \"epoch\" : 1          | \"epoch\" : 1.5       | `epoch` is not a whole number",
        "a number past 64 bits  | \"epoch\" : 1          | \"epoch\" : 99999999999999999999 | `epoch` is not a whole number",
        "a name that is missing | \"epoch\" : 1          | \"epic\" : 1          | `epoch` is missing",
        "a form to come         | \"schemaVersion\" : 1, | \"schemaVersion\" : 2, | `schemaVersion` is not 1",
        "a short hash           | \"setRoot\" : \"0x    | \"setRoot\" : \"0xz  | `setRoot` is not a hash of 32 bytes",
        "a threshold too great  | \"minConfidenceBps\" : 8000 | \"minConfidenceBps\" : 80000 | `minConfidenceBps` is past 65535",
        "no JSON                | {                      | [                     | it is not JSON",
      })
  void isRefusedWith(String what, String written, String changed, String message) {
    String broken = file.replaceFirst(java.util.regex.Pattern.quote(written), changed);
    ObservedReader.Malformed refused =
        assertThrows(ObservedReader.Malformed.class, () -> ObservedReader.read(broken), what);
    assertEquals(message, refused.getMessage());
  }
}
