package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The scripts for Proxmox VE make what the expected files say, and change nothing when they run
/// again: against stand-ins of its tools that keep their state in a folder.
class BundleTest {
  private static final Judge ENV = new Judge("env");
  private static final Path TOOLS =
      Path.of("src", "test", "resources", "proxmox", "bin").toAbsolutePath();

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
    lay(cluster);
    run();
    SequencedMap<String, String> first = texts(folder.resolve("pve"));
    assertFalse(Files.readString(log()).isEmpty());
    Files.writeString(log(), "");
    run();
    assertEquals("", Files.readString(log()));
    assertEquals(first, texts(folder.resolve("pve")));
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void whatIsMadeIsWhatIsExpected(Path cluster) throws IOException {
    lay(cluster);
    run();
    SequencedMap<String, String> made = texts(folder.resolve("pve"));
    SequencedMap<String, String> expected = texts(cluster.resolve("expected"));
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
    lay(cluster);
    run();
    Path file = guests().getFirst();
    String before = Files.readString(file);
    Files.writeString(file, before.replaceFirst("cores: \\d+", "cores: 13"));
    Files.writeString(log(), "");
    run();
    assertTrue(Files.readString(log()).contains("--cores "), Files.readString(log()));
    assertEquals(plain(before), plain(Files.readString(file)));
  }

  private List<Path> guests() {
    return paths(folder.resolve("pve/nodes")).stream()
        .filter(it -> it.toString().endsWith(".conf"))
        .filter(
            it -> !it.toString().endsWith("/9001.conf") && !it.toString().endsWith("/9002.conf"))
        .toList();
  }

  private Path log() {
    return folder.resolve("log");
  }

  /// The scripts and what lies beside them, with the storage of the host inside the folder.
  private void lay(Path cluster) throws IOException {
    Files.writeString(log(), "");
    Files.createDirectories(folder.resolve("pve/nodes"));
    for (Path file : paths(cluster)) {
      Path to = folder.resolve("bundle-of").resolve(cluster.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.writeString(
          to, Files.readString(file).replace(" /var/lib/vz/", " " + folder.resolve("vz") + "/"));
    }
  }

  private void run() {
    script("any", "cluster.sh", "before");
    List<Path> hosts =
        paths(folder.resolve("bundle-of/bundle")).stream()
            .filter(it -> !it.endsWith("cluster.sh") && !it.endsWith("common.sh"))
            .toList();
    for (Path host : hosts) {
      String name = host.getFileName().toString();
      script(name.substring(0, name.length() - ".sh".length()), name);
    }
    script("any", "cluster.sh", "after");
  }

  private void script(String host, String name, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add("PATH=" + TOOLS + ":" + System.getenv("PATH"));
    words.add("PVE_ROOT=" + folder.resolve("pve"));
    words.add("PVE_HOST=" + host);
    words.add("PVE_LOG=" + log());
    words.add("bash");
    words.add(folder.resolve("bundle-of/bundle").resolve(name).toString());
    words.addAll(List.of(arguments));
    assertEquals("", ENV.objection(folder, words.toArray(String[]::new)));
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

  private static SequencedMap<String, String> texts(Path folder) {
    SequencedMap<String, String> texts = new TreeMap<>();
    for (Path file : paths(folder)) {
      try {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static List<Path> paths(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
