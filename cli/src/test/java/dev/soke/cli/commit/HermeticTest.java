package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HermeticTest {
  @TempDir Path folder;

  /// What a user has configured must not change an id, and nothing may appear in the home folder.
  @Test
  void theMachineLeavesNoTrace() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(
        home.resolve(".gitconfig"),
        "[user]\n\tname = someone\n[commit]\n\tgpgSign = true\n[core]\n\tbare = false\n");
    home.toFile().setWritable(false);
    List<RefMove> here = Build.small().moves(folder.resolve("here.git"));

    assertEquals(here.toString() + "\n", elsewhere(home, folder.resolve("there.git")));

    try (Stream<Path> left = Files.walk(home)) {
      assertEquals(List.of(home, home.resolve(".gitconfig")), left.sorted().toList());
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of("here.git", "home", "there.git"), names(left));
    }
  }

  private static List<String> names(Stream<Path> files) {
    return files.map(file -> file.getFileName().toString()).sorted().toList();
  }

  private String elsewhere(Path home, Path repository) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + home,
            "-Duser.language=tr",
            "-Duser.timezone=Asia/Kathmandu",
            "-cp",
            System.getProperty("java.class.path"),
            HermeticTest.class.getName(),
            repository.toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("GIT_DIR", folder.resolve("nowhere").toString());
    builder.environment().put("GIT_AUTHOR_NAME", "someone");
    builder.environment().put("LC_ALL", "tr_TR.UTF-8");
    Process process = builder.redirectErrorStream(true).directory(folder.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  /// Commits the small build in a process of its own.
  public static void main(String[] arguments) {
    System.out.println(Build.small().moves(Path.of(arguments[0])));
  }
}
