package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnConfigs.MisreadText;
import dev.soke.check.OnConfigs.PrefixProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Facts about texts that others would take for something else.
class TextFactsTest {
  @Test
  void whatIsTakenForAnother() {
    String estate =
        """
        estate demo {}
        transport lan {}
        plane ops over lan { subnet = 10.1.0.0/24 }
        image web "registry.example/web"
        store data by web at "/{{data}}"
        service web on ops {
          image = web; command = ["run", "[[ -f x ]]"]; scratch = ["/tmp", "/ENC["]
          mount "/srv" at "/{{x"
          health exec "test [[ a"
          env { JSON = "{\\"a\\":{\\"b\\":1}}"; VIEW = "{{ x }}"; KEY = "see ENC[AES]" }
        }
        environment { variable MODE default "[[mode]]" }
        site fra {}
        cluster fra-1 at fra { env { MODE = "{{mode}}" } }
        """;
    assertEquals(
        List.of(
            "web [[ a variable ‹\"[[ -f x ]]\"›",
            "web ENC[ ciphertext ‹\"/ENC[\"›",
            "web {{ a template ‹\"/{{x\"›",
            "web {{ a template ‹\"{{ x }}\"›",
            "web ENC[ ciphertext ‹\"see ENC[AES]\"›",
            "data {{ a template ‹\"/{{data}}\"›",
            "fra-1 {{ a template ‹\"{{mode}}\"›",
            "environment [[ a variable ‹\"[[mode]]\"›"),
        FactLines.of(MisreadText.class, estate));
  }

  @ParameterizedTest
  @CsvSource({
    "dev.soke,''",
    "com.ex-ample.a1,''",
    "com,not a domain written backwards",
    "com..example,not a domain written backwards",
    "com.Example,not a domain written backwards",
    "com.example.,not a domain written backwards",
    "com.docker.compose,the engine keeps it for itself",
    "com.dockers,''",
  })
  void prefixes(String prefix, String problem) {
    String estate = "estate demo { label-prefix = \"%s\" }".formatted(prefix);
    List<String> expected =
        problem.isEmpty()
            ? List.of()
            : List.of("%s %s ‹\"%s\"›".formatted(prefix, problem, prefix));
    assertEquals(expected, FactLines.of(PrefixProblem.class, estate));
  }
}
