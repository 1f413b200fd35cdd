package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir private Path temp = Path.of(".");

  @Test
  void whatItWritesIsCleanAndBuilds() {
    Path estate = temp.resolve("new/estate");
    Run.soke("init", estate).exits(0);
    String told = Run.soke("check", estate, "--fail-on", "note").exits(0).out();
    assertTrue(told.endsWith("no findings.\n"), told);
    Run.soke("build", estate, "-o", temp.resolve("out")).exits(0);
    assertTrue(Files.exists(temp.resolve("out/clusters/home-1/.env")));
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    Path estate = Files.createDirectories(temp.resolve("estate"));
    Files.writeString(estate.resolve(".kept"), "mine");
    String told = Run.soke("init", estate).exits(2).error();
    assertTrue(told.startsWith("error: The folder `" + estate + "` is not empty."), told);
    assertEquals("mine", Files.readString(estate.resolve(".kept")));
    assertTrue(Files.notExists(estate.resolve("estate.soke")));
    Run.soke("init", estate.resolve(".kept")).exits(2);
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    Run.soke("init", file.resolve("below")).exits(1);
  }
}
