package dev.soke.emit.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Estates;
import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files of the estate that services read.
class ConfigsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web@sha256:DIGEST"
      service web on ops {
        image = web; health exec "web check"
        config limits from "files/web/limits.toml" at "/etc/limits.toml"
        config words from "files/words.txt" at "/etc/words.txt"
      }
      service other on ops { image = web; health exec "web check" }
      profile front { services = [web] }
      profile back { services = [other] }
      site fra runs [front, back]
      cluster fra-1 at fra runs [front] {}
      cluster fra-2 at fra runs [back] {}
      """
          .replace("DIGEST", "ab".repeat(32));

  @Test
  void liesOnlyWhereAServiceReadsIt() {
    List<String> paths =
        tree("most = 7\n").artifacts().stream()
            .map(Artifact::path)
            .filter(it -> it.contains("/files/"))
            .toList();
    assertEquals(2, paths.size());
    assertTrue(paths.stream().allMatch(it -> it.startsWith("clusters/fra-1/files/")));
  }

  @Test
  void otherContentIsAnotherServiceAndAnotherFile() {
    String before = compose(tree("most = 7\n"), "fra-1");
    String after = compose(tree("most = 8\n"), "fra-1");
    assertNotEquals(label(before), label(after));
    assertNotEquals(line(before, "source:"), line(after, "source:"));
    assertEquals(compose(tree("most = 7\n"), "fra-2"), compose(tree("most = 8\n"), "fra-2"));
  }

  @Test
  void lineEndsDoNotShow() {
    assertEquals(
        compose(tree("a = 1\nb = 2\n"), "fra-1"), compose(tree("a = 1\r\nb = 2"), "fra-1"));
    assertEquals("a = 1\nb = 2\n", content(tree("a = 1\r\nb = 2")).text());
    assertEquals("\n", content(tree("")).text());
  }

  @Test
  void everyLineComesFromThatLineOfTheFile() {
    Artifact content = content(tree("a = 1\r\nb = 2"));
    assertEquals("files/web/limits.toml:2:1", content.origins(2).getFirst().toString());
    assertEquals("case.soke:7:22", content.origins(2).getLast().toString());
  }

  @Test
  void whoReadsNothingCarriesNoLabel() {
    assertFalse(compose(tree("a"), "fra-2").contains("config-digest"));
  }

  private static OutputTree tree(String limits) {
    List<Source> beside =
        List.of(new Source("files/web/limits.toml", limits), new Source("files/words.txt", "x\n"));
    Estate estate = Estates.of(ESTATE).with(Contents.of(beside));
    List<Artifact> artifacts = new ArrayList<>(new ComposeEmitter().emit(estate));
    artifacts.addAll(new ConfigEmitter().emit(estate));
    return OutputTree.of(artifacts);
  }

  private static Artifact content(OutputTree tree) {
    return tree.artifacts().stream()
        .filter(it -> it.path().endsWith("-limits.toml"))
        .findFirst()
        .orElseThrow();
  }

  private static String compose(OutputTree tree, String cluster) {
    return tree.artifacts().stream()
        .filter(it -> it.path().equals("clusters/" + cluster + "/compose.yaml"))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String label(String compose) {
    return line(compose, "config-digest");
  }

  private static String line(String compose, String words) {
    return Stream.of(compose.split("\n", -1))
        .filter(it -> it.contains(words))
        .findFirst()
        .orElseThrow();
  }
}
