package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was written binds what is written next: by the branch a commit goes upon, or the folder
/// that is named.
class ChainChangeCommandTest {
  @TempDir private Path temp = Path.of(".");
  private Path estate = Path.of(".");
  private Path repository = Path.of(".");
  private Path built = Path.of(".");

  @BeforeEach
  void writeOnce() throws IOException {
    estate = Estates.chain(temp.resolve("estate"));
    repository = temp.resolve("estate.git");
    built = temp.resolve("built");
    Run.soke("commit", estate, "--repo", repository).exits(0);
    Run.soke("build", estate, "-o", built).exits(0);
  }

  @Test
  void aCommitUponTheChainIsRefused() throws IOException {
    replace("block-period = 2s", "block-period = 4s");
    assertEquals(1, Run.soke("commit", estate, "--repo", repository).exits(1).findings("CHN094"));
    replace("block-period = 4s", "block-period = 2s");
    replace("production", "transition time 1_900_000_000 { block-period = 4s }\n  production");
    Run.soke("commit", estate, "--repo", repository).exits(0);
  }

  @Test
  void checkAndBuildAreToldTheFolder() throws IOException {
    replace("demo 138", "demo 139");
    Run.soke("check", estate).exits(0);
    assertEquals(1, Run.soke("check", estate, "--against", built).exits(1).findings("CHN091"));
    Path fresh = temp.resolve("fresh");
    Run.soke("build", estate, "-o", fresh, "--against", built).exits(1);
    assertEquals(false, Files.exists(fresh));
  }

  @Test
  void aFolderThatIsNotThere() {
    Run.soke("check", estate, "--against", temp.resolve("nowhere")).exits(2);
  }

  @Test
  void aFolderThatHoldsNoBuild() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Path broken = Estates.wrong(temp.resolve("broken"));
    for (Path none : List.of(empty, broken)) {
      Run run = Run.soke("check", estate, "--against", none).exits(2);
      assertTrue(run.error().contains("holds no build"), run::error);
      Run.soke("build", estate, "-o", temp.resolve("new"), "--against", none).exits(2);
    }
    Path chainless = temp.resolve("chainless");
    Run.soke("build", Estates.sound(temp.resolve("sound")), "-o", chainless).exits(0);
    Run.soke("check", estate, "--against", chainless).exits(0);
  }

  private void replace(String from, String to) throws IOException {
    Path text = estate.resolve("estate.soke");
    Files.writeString(text, Files.readString(text).replace(from, to));
  }
}
