package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The scripts for Proxmox VE make what the expected files say, and change nothing when they run
/// again: against stand-ins of its tools that keep their state in a folder.
class BundleTest {
  @TempDir Path folder;

  static List<Path> clusters() {
    return Written.filesEndingIn("/bundle/cluster.sh").stream()
        .map(it -> it.resolve("../..").normalize())
        // A cluster without guests has nothing to be compared with.
        .filter(it -> Files.isDirectory(it.resolve("expected")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void aSecondRunChangesNothing(Path cluster) throws IOException {
    Bundle bundle = Bundle.of(cluster, folder);
    bundle.run();
    SequencedMap<String, String> first = Bundle.texts(bundle.state());
    assertFalse(bundle.calls().isEmpty());
    bundle.forget();
    bundle.run();
    assertEquals(List.of(), bundle.calls());
    assertEquals(first, Bundle.texts(bundle.state()));
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void whatIsMadeIsWhatIsExpected(Path cluster) throws IOException {
    Bundle bundle = Bundle.of(cluster, folder);
    bundle.run();
    SequencedMap<String, String> made = Bundle.texts(bundle.state());
    SequencedMap<String, String> expected = Bundle.texts(cluster.resolve("expected"));
    assertFalse(expected.isEmpty());
    expected.forEach((path, text) -> {
      String name = path.substring(path.lastIndexOf('/') + 1);
      String there =
          made.entrySet().stream()
              .filter(it -> it.getKey().endsWith("/" + name) || it.getKey().equals(path))
              .map(it -> it.getValue())
              .findFirst()
              .orElse("");
      assertEquals(plain(text), plain(there), path);
    });
  }

  /// What is changed by hand is changed back.
  @ParameterizedTest
  @MethodSource("clusters")
  void whatIsChangedByHandIsChangedBack(Path cluster) throws IOException {
    Bundle bundle = Bundle.of(cluster, folder);
    bundle.run();
    Path file = guests(bundle).getFirst();
    String before = Files.readString(file);
    Files.writeString(file, before.replaceFirst("cores: \\d+", "cores: 13"));
    bundle.forget();
    bundle.run();
    assertTrue(bundle.calls().getFirst().contains("--cores"), bundle.calls()::toString);
    assertEquals(plain(before), plain(Files.readString(file)));
  }

  private static List<Path> guests(Bundle bundle) {
    return Bundle.paths(bundle.state().resolve("nodes")).stream()
        .filter(it -> it.toString().endsWith(".conf"))
        .filter(
            it -> !it.toString().endsWith("/9001.conf") && !it.toString().endsWith("/9002.conf"))
        .toList();
  }

  /// The lines in order, and the parts of each in order: Proxmox VE counts disks as they come.
  private static String plain(String text) {
    return text.lines()
        .filter(it -> !it.isBlank())
        .map(it -> it.replaceAll("(vm|subvol)-\\d+-disk-\\d+", "disk"))
        .filter(it -> !it.startsWith("arch: ") && !it.startsWith("unprivileged: "))
        .map(it -> Arrays.stream(it.split("[, ]+")).sorted().collect(Collectors.joining(" ")))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
