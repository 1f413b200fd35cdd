package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.soke.Input;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.PackageFiles;
import dev.soke.cli.files.Refused;
import dev.soke.emit.Artifact;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import dev.soke.model.Wave;
import dev.soke.packages.PackageStatements;
import dev.soke.packages.Vendored;
import dev.soke.source.Located;
import dev.soke.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example compiles to exactly the files beside it, whatever the machine.
class ExamplesTest {
  static List<Example> examples() {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void checksClean(Example example) {
    assertEquals(List.of(), Example.compile(example.input(example.sources())).diagnostics());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void buildsWhatIsExpected(Example example) {
    SequencedMap<String, String> built = built(example.input(example.sources()));
    if (System.getenv("UPDATE_EXPECTED") != null) {
      Expected.rewrite(example.folder().resolve("expected"), built);
    }
    SequencedMap<String, String> expected = example.expected();
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(built.keySet()));
    expected.forEach((path, text) -> assertEquals(text, built.get(path), path));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void orderAndMachineDoNotShow(Example example) {
    SequencedMap<String, String> here = built(example.input(example.sources()));
    SequencedMap<String, String> there =
        elsewhere(() -> built(example.input(reversed(example.sources()))));
    assertEquals(here, there);
  }

  /// The package beside the examples is the one that is locked, signature and all.
  @Test
  void whatIsVendoredIsWhatIsThere() throws Refused {
    PackageFiles source = PackageFiles.of(Path.of("..", "packages", "watch"));
    Vendored vendored = EstateFolder.at(Path.of("..", "examples", "packages")).read().vendored();
    assertEquals(List.of(source.folder("watch")), vendored.folders());
  }

  @Test
  void lucidHoldsAllOfSpec4() {
    Estate estate = resolved(Example.named("lucid"));
    assertEquals(24, estate.services().size());
    assertEquals(7, estate.sites().size());
    assertEquals(8, estate.clusters().size());
    assertEquals(List.of("canary", "core", "edge", "admin", "obs-relay"), inOrder(estate.waves()));
    assertEquals(
        List.of(
            "node-economy@wallet -> tron-node@wallet",
            "node-worker@ops -> sessions-manifests@chain",
            "node-worker@ops <-> sessions-gateway@ops",
            "sessions-index@chain -> blockchain-sessions-data@chain",
            "sessions-manifests@chain <-> blockchain-virtual-machine@chain",
            "walletd@wallet <-> tron-node@wallet"),
        estate.links().stream().map(ExamplesTest::words).sorted().toList());
  }

  /// The waves from the one that comes after no other, each after the one before it.
  private static List<String> inOrder(SequencedMap<String, Wave> waves) {
    List<String> order = new ArrayList<>();
    List<String> before = List.of();
    while (order.size() < waves.size()) {
      List<String> names = before;
      Wave next =
          waves.values().stream()
              .filter(w -> names(w.after()).equals(names))
              .findFirst()
              .orElseThrow();
      before = List.of(next.name().value());
      order.addAll(before);
    }
    return order;
  }

  private static List<String> names(List<Located<String>> references) {
    return references.stream().map(Located::value).toList();
  }

  private static String words(Link link) {
    return link.from() + (link.both() ? " <-> " : " -> ") + link.to();
  }

  private static Estate resolved(Example example) {
    Estate estate = Example.compile(example.sources()).estate();
    assertNotNull(estate);
    return estate;
  }

  private static SequencedMap<String, String> built(Input input) {
    SequencedMap<String, String> texts = new TreeMap<>();
    for (Artifact artifact : Example.compile(input).outputs().artifacts()) {
      texts.put(artifact.path(), artifact.text());
    }
    return texts;
  }

  /// The same texts under names that sort the other way round.
  private static List<Source> reversed(List<Source> sources) {
    return IntStream.range(0, sources.size())
        .mapToObj(i -> {
          Source source = sources.get(i);
          return Contents.isContent(source.path())
              ? source
              : new Source(owner(source) + "f%03d.soke".formatted(999 - i), source.text());
        })
        .toList();
  }

  /// A text of a package stays one.
  private static String owner(Source source) {
    String name = PackageStatements.owner(source);
    return name.isEmpty() ? "" : Vendored.FOLDER + name + "/";
  }

  /// What it gives where letters, digits and hours are different.
  private static <T> T elsewhere(Supplier<T> work) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
