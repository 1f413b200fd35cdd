package dev.soke.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.registry.Change;
import dev.soke.registry.Draft;
import dev.soke.registry.Observed;
import dev.soke.registry.Plan;
import dev.soke.registry.Prepared;
import dev.soke.registry.PreparedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedFileTest {
  private static final Hex ZERO = Hex.EMPTY.padded(32);
  private static final EvmAddress SENDER = account("aa");

  private final String file = file();

  @Test
  void isReadAsItWasWritten() throws Refusal {
    PlannedFile plan = PlannedFile.read(file);
    assertEquals(138, plan.chainId());
    assertEquals(SENDER, plan.transactions().getFirst().from());
    assertEquals(7, plan.transactions().getFirst().transaction().nonce());
  }

  /// Whoever edits a file of transactions has signers sign something else.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another nonce    | \"nonce\" : \"0x7\"   | \"nonce\" : \"0x8\"  | A transaction of the plan is not what its hash says.",
        "another gas      | \"gas\" : \"0x       | \"gas\" : \"0x1      | A transaction of the plan is not what its hash says.",
        "another chain    | \"chainId\" : 138,    | \"chainId\" : 1,      | A transaction of the plan is not what its hash says.",
        "another registry | \"registry\" : \"0x00 | \"registry\" : \"0xff | The plan calls 0x00000000000000000000000000000000000000bb, which is none of its own.",
        "no number        | \"nonce\" : \"0x7\"   | \"nonce\" : 7         | `nonce` of the plan is not of its form.",
        "a short address  | \"from\" : \"0x00     | \"from\" : \"0x       | `from` of the plan is not of its form.",
        "no JSON          | {                     | [                     | The plan is not JSON.",
      })
  void isRefused(String what, String written, String changed, String message) {
    String edited = file.replaceFirst(Pattern.quote(written), changed);
    Refusal refusal = assertThrows(Refusal.class, () -> PlannedFile.read(edited), what);
    assertEquals(message, refusal.getMessage());
  }

  private static String file() {
    Observed observed =
        new Observed(
            138,
            ZERO,
            account("bb"),
            account("cc"),
            ZERO,
            Observed.Domain.OURS,
            new Observed.Block(1, ZERO, 1),
            0,
            ZERO,
            false,
            new LinkedHashMap<>(),
            new LinkedHashMap<>(Map.of(SENDER, 7L)),
            List.of());
    Draft draft = new Draft(ZERO, ZERO, ZERO, ZERO, ZERO, 9, 0, 1, 8000, 1, "");
    Plan plan = Plan.widening(observed, List.of(new Change.Publish("test/one", draft)), ZERO);
    return PreparedFile.write(plan, Prepared.of(plan, SENDER));
  }

  private static EvmAddress account(String end) {
    return new EvmAddress(new Hex("0".repeat(38) + end));
  }
}
