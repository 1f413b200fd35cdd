package dev.soke.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of RFC 8785, each by an example of our own.
class CanonicalJsonTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no blanks                   | `{ \"a\" : [ 1 , true , null ] }`  | `{\"a\":[1,true,null]}`",
        "names sorted                | `{\"b\":1,\"a\":2,\"B\":3}`        | `{\"B\":3,\"a\":2,\"b\":1}`",
        "sorted by UTF-16            | `{\"\\uFB33\":1,\"\\uD83D\\uDE00\":2}` | `{\"\uD83D\uDE00\":2,\"\uFB33\":1}`",
        "sorted at every depth       | `[{\"z\":{\"y\":1,\"x\":2}}]`     | `[{\"z\":{\"x\":2,\"y\":1}}]`",
        "letters stand as themselves | `[\"\\u20ac\\u0061\"]`            | `[\"\u20aca\"]`",
        "short escapes               | `[\"\\u000a\\u0009\\u0022\"]`     | `[\"\\n\\t\\\"\"]`",
        "other signs by number       | `[\"\\u001F\"]`                   | `[\"\\u001f\"]`",
        "a slash stands as itself    | `[\"a\\/b\"]`                     | `[\"a/b\"]`",
        "numbers of ECMAScript       | `[1.0,-0,1e2,1E30,0.002,4.50]`    | `[1,0,100,1e+30,0.002,4.5]`",
      })
  void hasOneForm(String rule, String written, String canonical) {
    byte[] bytes = CanonicalJson.of(written);
    assertEquals(canonical, new String(bytes, StandardCharsets.UTF_8), rule);
  }
}
