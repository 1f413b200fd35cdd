package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.check.Checks;
import dev.soke.emit.Artifact;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people write never becomes a command, a line or a key of its own: texts that would like to
/// are put where an estate of machines takes texts. Each is refused, or every file says what it
/// says with a harmless word in that place.
class HostileTextTest {
  private static final int TEXTS = Integer.getInteger("soke.hostile", 1_000);
  private static final Compiler COMPILER = new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1));

  /// One that refuses no text: what it writes is kept apart by quoting alone.
  private static final Compiler CARELESS = new Compiler(Checks.NONE, LocalDate.of(2026, 1, 1));

  private static final Path EXAMPLE = Written.ROOT.resolve("examples/machines");
  private static final String MANIFEST = "files/proxmox-vm.yaml.ftl";

  /// A text of the example and what stands in its place.
  ///
  /// @param changed with `@` where the hostile text goes
  /// @param harmless a word that is taken there
  private record Place(String old, String changed, String harmless) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("\"validator\", \"chain138\"", "@", "zq9z"),
          new Place("\"local:iso/debian-12.iso\"", "@", "local:iso/zq9z.iso"),
          new Place(
              "data = false\n}\ncontainer", "data = false\n  devices = [@]\n}\ncontainer", "zq9z"),
          new Place("numa            = true", "numa = true; cpu = @", "zq9z"),
          new Place("\"ops\"", "@", "zq9z"),
          new Place(
              "\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample+/ ops@dbis\"",
              "@",
              "ssh-ed25519 zq9z"),
          new Place("[chrony]", "[@]", "zq9z"),
          new Place("[\"192.168.11.0/24\"]", "[\"192.168.11.0/24\", @]", "10.9.87.65"),
          new Place("links      = 2", "links = 2; endpoint = @", "https://zq9z:8006/"),
          new Place("\"9.2\"", "@", "9.1"),
          new Place("\"/srv/pve\"", "@", "/zq9z"),
          new Place("\"192.168.11.5\"", "@", "zq9z"),
          new Place("size    = 4TiB", "size = 4TiB; domain = @", "zq9z"),
          new Place("address = 192.168.11.10\n", "address = 192.168.11.10; power = @\n", "zq9z"),
          new Place("\"dbis.example\"", "@", "zq9z.example"),
          new Place("\"local:import/ubuntu-22.04-cloud.qcow2\"", "@", "local:import/zq9z.qcow2"),
          new Place("size    = 4GiB", "size = 4GiB; ostype = @", "zq9z"),
          new Place("storage = nas\n", "storage = nas; bridge = @\n", "zq9z"),
          new Place("\"mon..sat 02:00\"", "@", "tue 07:53"),
          new Place("\"*/30\"", "@", "*/37"),
          new Place("\"30303\"", "@", "30777"),
          new Place("\"+besu-peers\"", "@", "10.9.87.65"),
          new Place(
              "\"local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst\"",
              "@",
              "local:vztmpl/zq9z.tar.zst"),
          new Place("\"/srv\"", "@", "/zq9z"),
          new Place("pool bank {}", "pool bank { admins = [@] }", "zq9z"),
          new Place("on vmbr0 {}", "on vmbr0 { mac = @ }", "BC:24:11:AB:CD:EF"));

  private static final List<String> PARTS =
      List.of(
          "'",
          "\"",
          "$(reboot)",
          "`id`",
          "\n",
          "\r\n",
          "\0",
          ";",
          " && ",
          "|",
          "${x}",
          "%{x}",
          "%s",
          "\\",
          "\\\\n",
          "{{x}}",
          "<#if x>",
          "#",
          " # ",
          ": ",
          "- ",
          ",",
          "=",
          "*",
          "!",
          "&a",
          "_",
          "../",
          " ",
          "\t",
          "\u0435",
          "\u202e",
          "\u2028",
          "\ufeff",
          "\ud83d\ude00",
          "yes",
          "null",
          "1e3",
          "0x10",
          "--delete",
          "~",
          "@",
          "\u0085",
          "EOF",
          "a".repeat(300),
          "\nname: x",
          "]",
          ">",
          "local:",
          "name",
          "{",
          "}",
          "1.2.3.4",
          "/24",
          "[",
          "[rules]",
          "virtio=");

  @TempDir Path folder;

  @Test
  void isRefusedOrStaysAText() throws IOException {
    int accepted = accepted(COMPILER, PLACES, PARTS);
    System.out.println(TEXTS + " hostile texts: " + accepted + " stay texts, the rest is refused");
    assertTrue(accepted > TEXTS / 20 && accepted < TEXTS, "some are accepted, some refused");
  }

  /// Where nothing is refused, quoting keeps texts apart; only files of lines cannot hold two.
  @Test
  void staysATextWhereNothingIsRefused() throws IOException {
    List<String> lines =
        PARTS.stream().filter(it -> it.codePoints().noneMatch(Character::isISOControl)).toList();
    // The schema of the inventory knows hardware addresses, the last of the places.
    List<Place> places = PLACES.subList(0, PLACES.size() - 1);
    assertTrue(accepted(CARELESS, places, lines) > TEXTS / 2, "most are accepted");
  }

  private int accepted(Compiler compiler, List<Place> places, List<String> parts)
      throws IOException {
    Random random = new Random(138);
    Readings readings = new Readings(folder);
    SequencedMap<Place, SequencedMap<String, String>> expected = new LinkedHashMap<>();
    int accepted = 0;
    for (int number = 0; number < TEXTS; number++) {
      Place place = places.get(number % places.size());
      String text = text(random, parts);
      Compilation hostile = compile(compiler, place, text);
      if (!hostile.ok()) continue;
      accepted++;
      if (!expected.containsKey(place)) {
        Compilation harmless = compile(compiler, place, place.harmless());
        assertTrue(harmless.ok(), () -> place + " " + harmless.diagnostics());
        expected.put(place, files(harmless));
      }
      hold(readings, place, text, expected.getOrDefault(place, new TreeMap<>()), files(hostile));
    }
    return accepted;
  }

  private static void hold(
      Readings readings,
      Place place,
      String text,
      SequencedMap<String, String> expected,
      SequencedMap<String, String> found) {
    assertEquals(expected.keySet(), found.keySet(), () -> literal(text) + " at " + place.changed());
    expected.forEach((path, was) -> {
      String is = found.getOrDefault(path, "");
      if (is.equals(was)) return;
      assertEquals(
          readings.of(path, was).stream().map(it -> it.replace(place.harmless(), text)).toList(),
          readings.of(path, is),
          () -> path + " with " + literal(text) + " at " + place.changed());
    });
  }

  private static String text(Random random, List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int part = 1 + random.nextInt(3); part > 0; part--) {
      if (random.nextBoolean()) text.append("zq");
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  private static Compilation compile(Compiler compiler, Place place, String text)
      throws IOException {
    String example = Files.readString(EXAMPLE.resolve("estate.soke"));
    assertTrue(example.contains(place.old()), place::old);
    String changed = place.changed().replace("@", literal(text));
    return compiler.compile(
        List.of(
            new Source("estate.soke", example.replace(place.old(), changed)),
            new Source(MANIFEST, Files.readString(EXAMPLE.resolve(MANIFEST)))));
  }

  /// The files but the list of their digests.
  private static SequencedMap<String, String> files(Compilation compilation) {
    SequencedMap<String, String> files = new TreeMap<>();
    for (Artifact artifact : compilation.outputs().artifacts()) {
      if (!artifact.path().equals("soke.lock.json")) files.put(artifact.path(), artifact.text());
    }
    return files;
  }

  /// The text as the language writes it, each sign but letters and digits by its number.
  private static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(it -> {
          boolean plain = it < 128 && Character.isLetterOrDigit(it);
          out.append(plain ? Character.toString(it) : "\\u{" + Integer.toHexString(it) + "}");
        });
    return out.append('"').toString();
  }
}
