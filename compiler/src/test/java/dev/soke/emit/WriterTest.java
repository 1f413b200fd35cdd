package dev.soke.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class WriterTest {
  private static final Source SOURCE = new Source("a.soke", "abcdefghij");

  @Test
  void eachLineOfYamlComesFromWhatBeginsOnIt() {
    assertEquals(
        """
        a  name: "x"
        b  ports:
        c    - 1
        b    - 2
        d  block:
        e    deep:
        f      - key: true
        e        other: {}
        g  lines: "one\\ntwo"
        """,
        traced(Yaml::artifact));
  }

  @Test
  void eachLineOfJsonComesFromWhatItHoldsOrEncloses() {
    assertEquals(
        """
        a  {
        a    "name": "x",
        b    "ports": [
        c      1,
        b      2
        b    ],
        d    "block": {
        e      "deep": [
        e        {
        f          "key": true,
        e          "other": {}
        e        }
        e      ]
        d    },
        g    "lines": "one\\ntwo"
        a  }
        """,
        traced(Json::artifact));
  }

  @Test
  void aFileMustSayWhereItCameFrom() {
    Data root = Data.mapping().put("a", Data.text("b")).build();
    assertThrows(IllegalArgumentException.class, () -> Yaml.artifact("a.yaml", root, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$${HOME}",
        "{{ x }}",
        "[[x]]",
        "\"",
        "'",
        "\\",
        "one\ntwo\n",
        "  led",
        "led  ",
        "yes",
        "no",
        "~",
        "null",
        "0755",
        "0x1f",
        "1e3",
        "22:30",
        "2026-01-01",
        "<<",
        "*a",
        "&a",
        "!t",
        "# not",
        "- a",
        "a: b",
        "",
        "é ü 漢 🦊",
        "\t",
        "\u0000\u0007",
        "\u0085\u2028",
        "---",
        "..."
      })
  void hostileTextsComeBackAsTheyWere(String hostile) {
    Data root =
        Data.mapping(span('a'))
            .put("k", Data.text(hostile))
            .put(name(hostile), Data.whole(1))
            .build();
    assertReadsBack(hostile, YAMLMapper.builder().build(), Yaml.artifact("x.yaml", root, ""));
    assertReadsBack(hostile, JsonMapper.builder().build(), Json.artifact("x.json", root, ""));
  }

  @Test
  void longTextsStayOnOneLine() {
    Data root = Data.mapping(span('a')).put("k", Data.text("word ".repeat(1000))).build();
    assertEquals(1, Yaml.artifact("x.yaml", root, "").text().lines().count());
  }

  private static String name(String hostile) {
    return hostile.equals("k") ? "kk" : "n" + hostile;
  }

  private static void assertReadsBack(String hostile, ObjectMapper mapper, Artifact artifact) {
    var read = mapper.readTree(artifact.text());
    assertEquals(hostile, read.get("k").stringValue());
    assertEquals(1, read.get(name(hostile)).intValue());
    assertEquals(artifact.text().lines().count(), artifact.origins().size());
  }

  private static String traced(Writer writer) {
    Data deep =
        Data.sequence(
            List.of(
                Data.mapping()
                    .put("key", Data.flag(true, span('f')))
                    .put("other", Data.mapping().build())
                    .build()),
            span('e'));
    Data root =
        Data.mapping(span('a'))
            .put("name", Data.text("x"))
            .put(
                "ports", Data.sequence(List.of(Data.whole(1, span('c')), Data.whole(2)), span('b')))
            .put("block", Data.mapping(span('d')).put("deep", deep).build())
            .put("lines", Data.text("one\ntwo", span('g')))
            .build();
    Artifact artifact = writer.write("x", root, "");
    List<String> lines = new ArrayList<>();
    artifact
        .text()
        .lines()
        .forEach(line -> lines.add(origins(artifact, lines.size()) + "  " + line));
    return String.join("\n", lines) + "\n";
  }

  private static String origins(Artifact artifact, int line) {
    return String.join(",", artifact.origins().get(line).stream().map(Span::text).toList());
  }

  private static Span span(char letter) {
    return new Span(SOURCE, letter - 'a', letter - 'a' + 1);
  }

  private interface Writer {
    Artifact write(String path, Data root, String schema);
  }
}
