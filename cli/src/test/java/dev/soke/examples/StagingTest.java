package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.emit.Artifact;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Lucid with its overlay is an estate of its own; without it, the overlay does not show.
class StagingTest {
  private static final String LOCK = "soke.lock.json";

  private final Example lucid = Example.named("lucid");
  private final Compiler compiler = new Compiler(RuleBook.load());

  @Test
  void compilesToItsOwnTree() {
    SequencedMap<String, String> built = built("staging", lucid.sources());
    built.keySet().removeIf(path -> !telling(path));
    Path folder = lucid.folder().resolve("expected-staging");
    if (System.getenv("UPDATE_EXPECTED") != null) {
      Expected.rewrite(folder, built);
    }
    SequencedMap<String, String> expected = Example.files(folder);
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(built.keySet()));
    expected.forEach((path, text) -> assertEquals(text, built.get(path), path));
  }

  /// What is kept of the tree: where what runs, one cluster's settings, what all run, the waves.
  private static boolean telling(String path) {
    return path.equals("clusters/clusters.yaml")
        || path.startsWith("clusters/rey-1/")
        || path.startsWith("infrastructure/")
        || path.startsWith("waves/");
  }

  @Test
  void noPayoutIsReal() {
    SequencedMap<String, String> built = built("staging", lucid.sources());
    assertEquals(List.of(), built.values().stream().filter(it -> it.contains("=mainnet")).toList());
    assertTrue(
        built("", lucid.sources()).values().stream().anyMatch(it -> it.contains("=mainnet")));
  }

  @Test
  void doesNotShowUnlessChosen() {
    List<Source> without =
        lucid.sources().stream().filter(it -> !it.path().equals("staging.soke")).toList();
    assertEquals(lucid.sources().size() - 1, without.size());
    SequencedMap<String, String> plain = built("", lucid.sources());
    SequencedMap<String, String> bare = built("", without);
    assertNotEquals(plain.remove(LOCK), bare.remove(LOCK), "the digests of the texts");
    assertEquals(bare, plain);
  }

  /// @param overlay its name, or nothing
  private SequencedMap<String, String> built(String overlay, List<Source> sources) {
    Compilation compilation =
        compiler.over(overlay.isEmpty() ? null : overlay).compile(lucid.input(sources));
    assertEquals(List.of(), compilation.diagnostics());
    SequencedMap<String, String> texts = new TreeMap<>();
    for (Artifact artifact : compilation.outputs().artifacts()) {
      texts.put(artifact.path(), artifact.text());
    }
    return texts;
  }
}
