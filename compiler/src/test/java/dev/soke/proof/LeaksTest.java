package dev.soke.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.proof.graph.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever joins what must be apart is found in the written files, with the lines to blame.
class LeaksTest {
  static List<Leak> leaks() throws IOException {
    return Leak.read(Files.readAllLines(Path.of("src", "test", "resources", "proof", "leaks.txt")));
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void comesToLight(Leak leak) {
    SequencedMap<String, String> files = leak.planted();
    Proof proof = Proof.of(files);
    List<Verdict> refuted = proof.verdicts().stream().filter(Verdict::isRefuted).toList();
    assertFalse(proof.holds());
    List<Verdict> named = refuted.stream().filter(it -> shown(it).equals(leak.expected())).toList();
    assertFalse(
        named.isEmpty(),
        () ->
            refuted.stream()
                .map(it -> shown(it) + it.way() + it.faults() + "\n")
                .toList()
                .toString());
    List<String> lines =
        named.stream().flatMap(it -> places(it).stream()).map(it -> line(files, it)).toList();
    assertTrue(lines.stream().anyMatch(it -> it.contains(leak.at())), lines::toString);
  }

  private static String shown(Verdict verdict) {
    return verdict.way().isEmpty()
        ? verdict.property().name()
        : verdict.property() + " " + verdict.from() + " -> " + verdict.to();
  }

  private static List<Place> places(Verdict verdict) {
    List<Place> places = new ArrayList<>();
    verdict.way().forEach(it -> places.add(it.place()));
    verdict.faults().forEach(it -> places.add(it.place()));
    return places;
  }

  private static String line(SequencedMap<String, String> files, Place place) {
    String text = Objects.requireNonNull(files.get(place.file()), place::toString);
    return text.lines().toList().get(place.line() - 1);
  }
}
