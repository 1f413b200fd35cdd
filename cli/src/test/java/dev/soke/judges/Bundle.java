package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The scripts for a cluster in a folder, where they run against stand-ins of the tools of Proxmox
/// VE that keep their state there.
record Bundle(Path folder) {
  private static final Judge ENV = new Judge("env");
  private static final Path TOOLS =
      Path.of("src", "test", "resources", "proxmox", "bin").toAbsolutePath();

  /// The sign between the words of a call in the log, and that behind each call.
  private static final String WORD = "\u001f";

  private static final String CALL = "\u001e";

  /// Lays the scripts and what lies beside them, with the storage of the host inside the folder.
  static Bundle of(Path cluster, Path folder) throws IOException {
    Bundle bundle = new Bundle(folder);
    bundle.forget();
    Files.createDirectories(bundle.state().resolve("nodes"));
    for (Path file : paths(cluster)) {
      Path to = folder.resolve("bundle-of").resolve(cluster.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.writeString(
          to, Files.readString(file).replace(" /var/lib/vz/", " " + folder.resolve("vz") + "/"));
    }
    return bundle;
  }

  /// What the tools keep: the configuration that hosts share.
  Path state() {
    return folder.resolve("pve");
  }

  /// Runs what is for the cluster before, each host, and what is for the cluster after.
  void run() {
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

  /// The calls that changed something since the last time they were forgotten, word by word.
  List<List<String>> calls() throws IOException {
    return Stream.of(Files.readString(log()).split(CALL, -1))
        .filter(it -> !it.isEmpty())
        .map(it -> List.of(it.split(WORD, -1)))
        .toList();
  }

  void forget() throws IOException {
    Files.writeString(log(), "");
  }

  private Path log() {
    return folder.resolve("log");
  }

  private void script(String host, String name, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add("PATH=" + TOOLS + ":" + System.getenv("PATH"));
    words.add("PVE_ROOT=" + state());
    words.add("PVE_HOST=" + host);
    words.add("PVE_LOG=" + log());
    words.add("bash");
    words.add(folder.resolve("bundle-of/bundle").resolve(name).toString());
    words.addAll(List.of(arguments));
    assertEquals("", ENV.objection(folder, words.toArray(String[]::new)));
  }

  /// The files below a folder by their paths.
  static SequencedMap<String, String> texts(Path folder) {
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

  static List<Path> paths(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
