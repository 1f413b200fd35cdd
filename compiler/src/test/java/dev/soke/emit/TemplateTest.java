package dev.soke.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Source SOURCE = new Source("a.soke", "abcdefghij");

  @Test
  void linesComeFromTheInnermostPlaces() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("outer", List.of(span('b')));
    values.put("inner", List.of(span('c'), span('d')));
    values.put("count", 1_000_000);
    Artifact artifact = new Template("traced.ftl").artifact("x.txt", values, List.of(span('a')));
    assertEquals("before\nouter\ninner 1000000\nmixed inner\nouter\nafter\n", artifact.text());
    assertEquals(
        "a b cd cd b a",
        String.join(" ", artifact.origins().stream().map(TemplateTest::letters).toList()));
  }

  @Test
  void aMissingValueIsAFaultOfTheTemplate() {
    Template template = new Template("traced.ftl");
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    assertThrows(
        IllegalStateException.class, () -> template.artifact("x.txt", values, List.of(span('a'))));
  }

  @Test
  void templatesCannotReachClasses() {
    Template template = new Template("reaching.ftl");
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    assertThrows(
        IllegalStateException.class, () -> template.artifact("x.txt", values, List.of(span('a'))));
  }

  private static String letters(List<Span> spans) {
    return String.join("", spans.stream().map(Span::text).toList());
  }

  private static Span span(char letter) {
    return new Span(SOURCE, letter - 'a', letter - 'a' + 1);
  }
}
