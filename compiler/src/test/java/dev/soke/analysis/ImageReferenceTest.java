package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.analysis.ImageReference.Invalid;
import dev.soke.analysis.ImageReference.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageReferenceTest {
  private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          web                                | ''                  | web         | ''
          web:1.2                            | ''                  | web         | 1.2
          team/web                           | ''                  | team/web    | ''
          registry.example/web               | registry.example    | web         | ''
          registry.example:5000/a/b-c__d.e:x | registry.example:5000 | a/b-c__d.e | x
          localhost/web                      | localhost           | web         | ''
          host:5000/web                      | host:5000           | web         | ''
          Registry.Example/web:V1_2-rc       | Registry.Example    | web         | V1_2-rc
          """)
  void reads(String text, String registry, String path, String tag) {
    assertEquals(new Valid(registry, path, tag, ""), ImageReference.parse(text));
    assertEquals(new Valid(registry, path, tag, DIGEST), ImageReference.parse(text + "@" + DIGEST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                       | it is empty
          web @x                   | it contains white space
          https://r.example/web    | it begins with a URL scheme
          web:a:b                  | it has more than one tag
          @sha256:00               | it names no image before its first `@`
          :tag                     | it names no image before its first `:`
          r.example/Web            | its path has upper-case letters
          r.example//web           | its path has an empty part
          r.example/web/           | its path has an empty part
          r_x.example/web          | its registry is not a host name with an optional port
          web:-x                   | its tag is not 1 to 128 letters, digits, `_`, `.` or `-`
          web:                     | its tag is not 1 to 128 letters, digits, `_`, `.` or `-`
          web@md5:00               | its digest does not begin with `sha256:`
          web@sha256:abc           | its digest has 3 digits where 64 belong
          web@sha256:              | its digest has 0 digits where 64 belong
          web@sha256:ABC           | its digest has other characters than `0` to `9` and `a` to `f`
          """)
  void tellsWhatIsWrong(String text, String problem) {
    assertEquals(new Invalid(problem), ImageReference.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"a..b", "-web", "web-", "a___b", "web!", "a/.b"})
  void refusesOddPaths(String path) {
    Invalid invalid = assertInstanceOf(Invalid.class, ImageReference.parse("r.example/" + path));
    assertTrue(invalid.problem().startsWith("each part of its path"));
  }

  @Test
  void refusesTwoDigestsAndEndlessNames() {
    assertEquals(
        new Invalid("it has more than one `@`"),
        ImageReference.parse("web@" + DIGEST + "@" + DIGEST));
    assertEquals(
        new Invalid("its name is longer than 255 characters"),
        ImageReference.parse("a/".repeat(100_000) + "web"));
    assertEquals(
        new Invalid("its tag is not 1 to 128 letters, digits, `_`, `.` or `-`"),
        ImageReference.parse("web:" + "a".repeat(129)));
  }
}
