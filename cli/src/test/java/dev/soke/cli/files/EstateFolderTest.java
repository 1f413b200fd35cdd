package dev.soke.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.diagnostic.Messages;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstateFolderTest {
  @TempDir private Path temp = Path.of(".");

  @Test
  void readsTextsBelowSortedByPath() throws IOException, Refused {
    write("b.soke");
    write("a/z.soke");
    write("a.soke");
    write("notes.md");
    write(".git/c.soke");
    write("a/.hidden.soke");
    assertEquals(List.of("a.soke", "a/z.soke", "b.soke"), paths());
  }

  @Test
  void keepsTextsAsTheyAreButForTheMark() throws IOException, Refused {
    Files.writeString(temp.resolve("a.soke"), "\uFEFFestate \uD83D\uDE00 {}\r\n");
    assertEquals(
        "estate \uD83D\uDE00 {}\r\n", EstateFolder.at(temp).read().sources().getFirst().text());
  }

  @Test
  void readsWhatLiesBesideTheTexts() throws IOException, Refused {
    write("a.soke");
    write("files/web/limits.toml");
    write("files/.swap");
    write("secrets/fra-1/key.enc.txt");
    write("sub/files/limits.toml");
    Files.createSymbolicLink(
        temp.resolve("files/same.toml"), temp.resolve("files/web/limits.toml"));
    assertEquals(
        List.of("a.soke", "files/same.toml", "files/web/limits.toml", "secrets/fra-1/key.enc.txt"),
        paths());
  }

  @Test
  void showsNothingOfWhatIsNoText() throws IOException, Refused {
    write("a.soke");
    write("files/x");
    Files.write(temp.resolve("files/x"), new byte[] {'k', 'e', 'y', (byte) 0xFF});
    Files.createSymbolicLink(temp.resolve("files/away"), temp.resolve("..").toRealPath());
    Files.write(temp.resolve("files/large"), new byte[(1 << 20) + 1]);
    var findings = EstateFolder.at(temp).read().findings();
    assertEquals(
        List.of(
            "The file cannot be read: it is a link that leaves the estate.",
            "The text is longer than 1 MiB, the most that is read.",
            "The file cannot be read: it is not UTF-8, see byte 4 on line 1."),
        findings.stream().map(Messages::summary).toList());
    findings.forEach(it -> assertEquals("", it.span().source().text()));
  }

  @Test
  void readsALinkedFileOnce() throws IOException, Refused {
    write("z.soke");
    write(".data/y.soke");
    Files.createSymbolicLink(temp.resolve("y.soke"), temp.resolve(".data/y.soke"));
    Files.createSymbolicLink(temp.resolve("zz.soke"), temp.resolve("z.soke"));
    assertEquals(List.of("y.soke", "z.soke"), paths());
  }

  @Test
  void saysWhyALinkIsNotRead() throws IOException, Refused {
    write("z.soke");
    Files.createSymbolicLink(temp.resolve("dead.soke"), temp.resolve("nowhere"));
    Files.createSymbolicLink(temp.resolve("away"), temp.resolve("..").toRealPath());
    List<String> summaries =
        EstateFolder.at(temp).read().findings().stream().map(Messages::summary).toList();
    assertEquals(
        List.of(
            "The file cannot be read: it is a link that leaves the estate.",
            "The file cannot be read: it is a link that leads nowhere."),
        summaries);
  }

  @Test
  void findsTheEstateAroundAFile() throws IOException, Refused {
    write("estate.soke");
    write("services/a.soke");
    assertEquals(temp.toRealPath(), EstateFolder.around(temp.resolve("services/a.soke")).root());
    assertEquals(temp.toRealPath(), EstateFolder.around(temp.resolve("estate.soke")).root());
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    write("a.soke");
    for (String name : List.of("nowhere", "a.soke")) {
      Refused refused =
          assertThrows(Refused.class, () -> EstateFolder.at(temp.resolve(name)), name);
      assertTrue(refused.usage(), name);
    }
  }

  private List<String> paths() throws Refused {
    return EstateFolder.at(temp).read().sources().stream().map(Source::path).toList();
  }

  private void write(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }
}
