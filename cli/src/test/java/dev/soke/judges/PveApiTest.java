package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each call that the scripts make is one that the interface of Proxmox VE takes.
class PveApiTest {
  private static final Path RECORDED =
      Path.of(System.getProperty("soke.shared", "../../shared")).resolve("data/proxmox");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir Path folder;

  static List<Path> clusters() {
    return BundleTest.clusters();
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void everyCallIsTaken(Path cluster) throws IOException {
    PveApi api = api();
    Bundle bundle = Bundle.of(cluster, folder);
    bundle.run();
    assertTrue(bundle.calls().size() > 10, "the scripts call the tools");
    for (List<String> call : bundle.calls()) {
      assertEquals("", api.objection(call), () -> String.join(" ", call));
    }
  }

  /// The reader of calls is as strict as Proxmox VE 9.2 was with these. Its schema does not tell
  /// how flags of processors are written; no script has any.
  @Test
  void theReaderAgreesWithWhatIsRecorded() throws IOException {
    PveApi api = api();
    List<String> parted = new ArrayList<>();
    List<String> lines = Files.readAllLines(RECORDED.resolve("qm-verdicts.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      String objection = api.objection(words(columns[1]));
      if (objection.isEmpty() != columns[0].equals("accept")) parted.add(columns[1]);
    }
    assertTrue(lines.size() > 60, "there are records");
    assertEquals(List.of("qm create 1001 --cpu host,flags=aes"), parted);
  }

  @Test
  void samplesThatRanAreTaken() throws IOException {
    PveApi api = api();
    for (String name : List.of("qm-ok.sh", "estate-qm.sh")) {
      String text = Files.readString(RECORDED.resolve("samples").resolve(name));
      for (String line : text.replace("\\\n", " ").lines().toList()) {
        List<String> call = words(line);
        if (!call.isEmpty()
            && List.of("qm", "pct", "pvesh", "ha-manager").contains(call.getFirst())) {
          assertEquals("", api.objection(call), line);
        }
      }
    }
  }

  /// Each line of the configuration that a guest is to have, and of a recorded one, is an option
  /// that could be set.
  @Test
  void everyExpectedConfigurationIsTaken() throws IOException {
    PveApi api = api();
    List<Path> files = new ArrayList<>(Written.filesEndingIn(".conf"));
    files.removeIf(it -> !it.toString().contains("/expected/qemu-server/"));
    assertTrue(files.size() > 18, "the files are where they were");
    files.add(RECORDED.resolve("samples/ok.conf"));
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split(": ", 2);
        // What marks a template is no option, but a command of its own.
        if (parts.length < 2 || parts[0].equals("template")) continue;
        List<String> call = List.of("qm", "set", "1001", "--" + parts[0], parts[1]);
        assertEquals("", api.objection(call), () -> file + ": " + line);
      }
    }
  }

  private static PveApi api() {
    Path file = RECORDED.resolve("pve-schema.json");
    Judge.requirePresent(Files.exists(file), "recorded interface of Proxmox VE");
    return PveApi.read(file);
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(it -> Stream.of(it.group(1), it.group(2), it.group(3)))
        .map(it -> it.filter(word -> word != null).findFirst().orElse(""))
        .toList();
  }
}
