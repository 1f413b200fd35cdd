package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every line that is written leads back to the lines of the estate behind it.
class WhyTest {
  private final List<Source> sources = Example.named("lucid").sources();
  private final OutputTree outputs = Example.compile(sources).outputs();

  @Test
  void everyLineOfEveryEnvironmentHasAnOrigin() {
    List<Artifact> files =
        outputs.artifacts().stream().filter(file -> file.path().endsWith("/.env")).toList();
    assertEquals(8, files.size());
    files.forEach(this::assertEveryLineHasAnOrigin);
  }

  @Test
  void everyLineOfAComposeFileHasAnOrigin() {
    assertEveryLineHasAnOrigin(at("clusters/lab-1/compose.yaml"));
  }

  @Test
  void aValueLeadsToTheLineThatGaveIt() {
    Artifact file = at("clusters/rey-1/.env");
    int line = file.text().lines().toList().indexOf("TRON_MODE=mainnet") + 1;
    assertEquals(
        List.of("mainnet"),
        file.origins(line).stream().map(Span::text).filter("mainnet"::equals).toList());
  }

  private void assertEveryLineHasAnOrigin(Artifact file) {
    int lines = (int) file.text().lines().count();
    List<String> without =
        IntStream.rangeClosed(1, lines)
            .filter(line -> file.origins(line).isEmpty())
            .mapToObj(line -> file.path() + ":" + line)
            .toList();
    assertEquals(List.of(), without);
    for (List<Span> spans : file.origins()) {
      spans.forEach(span -> assertFalse(sources.indexOf(span.source()) < 0, span::toString));
    }
  }

  private Artifact at(String path) {
    Artifact file = outputs.at(path);
    assertNotNull(file, path);
    return file;
  }
}
