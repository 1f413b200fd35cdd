package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Yamllint has nothing to say about any YAML file.
class YamlJudgeTest {
  @Test
  void findsNothing() {
    List<String> files =
        Stream.of(".yaml", ".yml")
            .flatMap(ending -> Written.filesEndingIn(ending).stream())
            .map(Object::toString)
            .toList();
    assertTrue(files.size() > 2, "the files are where they were");
    String config = Written.ROOT.resolve(".ci/judges/yamllint.yaml").toString();
    String[] arguments =
        Stream.concat(Stream.of("--strict", "--config-file", config), files.stream())
            .toArray(String[]::new);
    assertEquals("", new Judge("yamllint").objection(Written.ROOT, arguments));
  }
}
