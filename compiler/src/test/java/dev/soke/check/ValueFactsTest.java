package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnPorts.HostNamed;
import dev.soke.check.OnVariables.SecretSuspect;
import dev.soke.check.OnVariables.VariableBad;
import dev.soke.check.OnVariables.VariableFact;
import dev.soke.check.OnVariables.VariableMissing;
import dev.soke.check.OnVariables.VariableReserved;
import dev.soke.check.OnVariables.VariableUnknown;
import dev.soke.check.OnVariables.VariableUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Facts about environments and the values in them.
class ValueFactsTest {
  private static final String ONION = "abcdefghijklmnopqrstuvwxyz234567".repeat(2).substring(0, 56);
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web"
      secret keys {}
      service web on ops {
        image = web
        env {
          PEERS = "10.1.0.7:80, https://api.example.com/x, x.onion"
          MODE = "a ${MODE} \\t ${OTHER}"
          DB_PASSWORD = hunter2
        }
      }
      site fra {}
      cluster fra-1 at fra { env { MODE = slow; MDOE = "x"; S3_KEY = "AKIA"; SHARDS = 9..3; WHO = me } }
      cluster fra-2 at fra { env { MODE = warp; SHARDS = 0..3; EMPTY = "-"; TOKEN = "enc:sops" } }
      environment {
        variable WHO    from cluster
        variable MODE   of [fast, slow]
        variable SHARDS form range
        variable S3     default "s3.example.com" form onion
        variable S3_KEY in keys
        variable TOKEN  default "x"
        variable EMPTY
      }
      """;

  private static void assertFacts(Class<? extends Fact> type, String... lines) {
    assertEquals(List.of(lines), FactLines.of(type, ESTATE));
  }

  @Test
  void hosts() {
    assertFacts(
        HostNamed.class,
        "web PEERS api.example.com false false ‹api.example.com›",
        "web PEERS 10.1.0.7 false true ‹10.1.0.7›",
        "web PEERS x.onion true false ‹x.onion›",
        "environment S3 s3.example.com false false ‹s3.example.com›");
  }

  @Test
  void secretsWithoutTheirValues() {
    assertFacts(
        SecretSuspect.class,
        "web DB_PASSWORD plain ‹hunter2›",
        "fra-2 TOKEN pretended ‹\"enc:sops\"›",
        "environment TOKEN plain ‹\"x\"›",
        "fra-1 S3_KEY plain ‹\"AKIA\"›");
  }

  @Test
  void uses() {
    assertFacts(VariableUse.class, "web MODE ‹${MODE}›", "web OTHER ‹${OTHER}›");
  }

  @Test
  void variables() {
    assertFacts(
        VariableFact.class,
        "WHO true false ‹WHO›",
        "MODE false false ‹MODE›",
        "SHARDS false false ‹SHARDS›",
        "S3 true false ‹S3›",
        "S3_KEY false true ‹S3_KEY›",
        "TOKEN true false ‹TOKEN›",
        "EMPTY false false ‹EMPTY›");
    assertFacts(VariableMissing.class, "fra-1 EMPTY ‹fra-1› ‹EMPTY›");
    assertFacts(VariableUnknown.class, "fra-1 MDOE MODE ‹MDOE›");
  }

  @Test
  void reserved() {
    String taken =
        "estate demo {}\nenvironment { variable COMPOSE_FILE; variable COMPOSER; variable MY_COMPOSE_ID }";
    assertEquals(
        List.of("COMPOSE_FILE ‹COMPOSE_FILE›"), FactLines.of(VariableReserved.class, taken));
  }

  @Test
  void badValues() {
    String range = "a range of whole numbers such as `0..1023`, the lower first";
    String onion =
        "a v3 onion host: 56 characters of `a` to `z` and `2` to `7`, then `.onion`, with or"
            + " without a port";
    assertFacts(
        VariableBad.class,
        "environment S3 s3.example.com " + onion + " ‹\"s3.example.com\"› ‹S3›",
        "fra-1 SHARDS 9..3 " + range + " ‹9..3› ‹SHARDS›",
        "fra-1 WHO me no value of its own, since it comes from the cluster ‹me› ‹WHO›",
        "fra-2 MODE warp `fast` or `slow` ‹warp› ‹MODE›");
  }

  @ParameterizedTest
  @CsvSource({
    "range,0..1023,true",
    "range,0-1023,true",
    "range,7..7,true",
    "range,8..7,false",
    "range,7,false",
    "range,a..b,false",
    "range,0..99999999999999999999,false",
    "onion,ONION.onion,true",
    "onion,ONION.onion:443,true",
    "onion,www.ONION.onion,true",
    "onion,xONION.onion,false",
    "onion,short.onion,false",
    "onion,http://ONION.onion,false",
    "onion,ONION.onion.example,false",
    "text,any thing,true",
    "text,two\\nlines,false",
  })
  void forms(String form, String value, boolean fine) {
    String text =
        "estate demo {}\nenvironment { variable VALUE form %s default \"%s\" }"
            .formatted(form, value.replace("ONION", ONION));
    assertEquals(fine, FactLines.of(VariableBad.class, text).isEmpty());
  }

  @Test
  void withoutAnEnvironmentNothingIsMissingAndNothingKnown() {
    String bare = "estate demo {}\nsite fra {}\ncluster fra-1 at fra { env { MODE = slow } }";
    assertEquals(List.of(), FactLines.of(VariableMissing.class, bare));
    assertEquals(List.of("fra-1 MODE  ‹MODE›"), FactLines.of(VariableUnknown.class, bare));
  }
}
