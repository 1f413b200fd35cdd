package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `soke docs` writes, and that docs/reference is it. `UPDATE_EXPECTED=1` rewrites that.
class DocsTest {
  private static final Path KEPT = Path.of("..", "docs", "reference");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

  @TempDir private Path temp = Path.of(".");

  @Test
  void theKeptReferenceIsFresh() throws IOException {
    Path out = temp.resolve("docs");
    Run.soke("docs", "-o", out).exits(0);
    List<Path> written = files(out.resolve("reference"));
    if ("1".equals(System.getenv("UPDATE_EXPECTED"))) {
      for (Path stale : Files.isDirectory(KEPT) ? files(KEPT) : List.<Path>of()) {
        Files.delete(KEPT.resolve(stale));
      }
      for (Path page : written) {
        Path kept = KEPT.resolve(page);
        Files.createDirectories(kept.resolveSibling(""));
        Files.copy(out.resolve("reference").resolve(page), kept);
      }
    }
    assertEquals(written, files(KEPT));
    for (Path page : written) {
      assertEquals(
          Files.readString(out.resolve("reference").resolve(page)),
          Files.readString(KEPT.resolve(page)));
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Path out = temp.resolve("docs");
    Run.soke("docs", Path.of("..", "examples", "lucid"), "-o", out).exits(0);
    List<String> broken = new ArrayList<>();
    for (Path page : files(out)) {
      if (page.startsWith("diagnostics") || !page.toString().endsWith(".md")) {
        continue;
      }
      Matcher link = LINK.matcher(Files.readString(out.resolve(page)).replaceAll("`[^`]*`", "`"));
      while (link.find()) {
        if (!Files.exists(out.resolve(page).resolveSibling(link.group(1)).normalize())) {
          broken.add(page + " -> " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void anEstateHasAPageForEachDeclaration() throws IOException {
    Path out = temp.resolve("docs");
    Path estate = Estates.sound(temp.resolve("estate"));
    Run.soke("docs", estate, "-o", out).exits(0);
    String page = Files.readString(out.resolve("estate/services/web.md"));
    assertTrue(page.startsWith("# service web\n\nDeclared in `estate.soke:5`.\n"), page);
    assertTrue(page.contains("| `planes` | [ops](../planes/ops.md) |"), page);
    assertTrue(page.contains("* [profile front](../profiles/front.md) as `services`"), page);
    String why = Run.soke("why", out.resolve("estate/services/web.md") + ":1").exits(0).out();
    assertTrue(why.contains("estate.soke:5"), why);
    assertTrue(Run.soke("docs", estate, "-o", out).exits(0).out().startsWith("Unchanged: "));
  }

  @Test
  void anEstateWithErrorsHasNoPages() throws IOException {
    Path out = temp.resolve("docs");
    Run.soke("docs", Estates.wrong(temp.resolve("estate")), "-o", out).exits(1);
    assertTrue(Files.notExists(out));
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
