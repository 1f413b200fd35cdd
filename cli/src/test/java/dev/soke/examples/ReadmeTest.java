package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.soke.Compilation;
import dev.soke.cli.report.BuildReport;
import dev.soke.diagnostic.TextReport;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the README shows is what happens.
class ReadmeTest {
  private static final Pattern FENCE =
      Pattern.compile("^```(?<kind>\\w+)\\n(?<text>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static List<String> fences(String kind) throws IOException {
    return FENCE
        .matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .filter(fence -> fence.group("kind").equals(kind))
        .map(fence -> fence.group("text"))
        .toList();
  }

  private static Compilation compile(String text) {
    return Example.compile(List.of(new Source("estate.soke", text)));
  }

  @Test
  void theBuildPrintsWhatItSays() throws IOException {
    Compilation lucid = Example.compile(Example.named("lucid").sources());
    assertNotNull(lucid.estate());
    String told = BuildReport.of(lucid.estate(), lucid, "out/lucid", true);
    assertEquals(fences("text").getFirst(), told);
  }

  @Test
  void theTasteIsClean() throws IOException {
    assertEquals(List.of(), compile(fences("soke").getFirst()).diagnostics());
  }

  @Test
  void theSecondPlaneIsTold() throws IOException {
    String wrong =
        fences("soke")
            .getFirst()
            .replace("service walletd on wallet", "service walletd on [wallet, ops]");
    String told = new TextReport(false, false, 100).render(compile(wrong).diagnostics());
    assertEquals(fences("text").getLast(), told);
  }
}
