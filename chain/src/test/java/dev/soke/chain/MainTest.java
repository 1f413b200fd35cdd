package dev.soke.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private static final String ADDRESS = "0x52908400098527886E0F7030069857D2E4169EE7";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | It is not said what to do.",
        "read | `--rpc` is missing.",
        "read --rpc ftp://node --registry "
            + ADDRESS
            + " | The address of the node is none of HTTP.",
        "read --rpc http://127.0.0.1:1 --registry 0x12 | What is given is no address.",
        "read --rpc http://127.0.0.1:1 --registry 0x52908400098527886e0F7030069857D2E4169EE7"
            + " | The checksum of an address is wrong.",
        "send nowhere.json | The file `nowhere.json` cannot be read.",
        "read --port 1 | There is no option `--port`.",
        "read --rpc | `--rpc` has no value.",
      })
  void tellsWhatIsWrongWithTheCommandLine(String line, String message) {
    assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ")));
    assertTrue(text(err).startsWith("error: " + message + "\n  = help: "), text(err));
  }

  @Test
  void neverRepeatsThePasswordOfANode() {
    assertEquals(
        1, run("read", "--rpc", "http://me:hunter2@127.0.0.1:1/hunter2", "--registry", ADDRESS));
    assertEquals(
        "error: 127.0.0.1:1 does not answer.\n  = help: Check that it runs and can be reached.\n",
        text(err));
  }

  @Test
  void neverRepeatsAKeyGivenForAnAddress() {
    String key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";
    assertEquals(2, run("read", "--rpc", "http://127.0.0.1:1", "--registry", key));
    assertFalse(text(err).contains(key.substring(0, 8)));
  }

  private int run(String... arguments) {
    PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Main(output).run(new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
