package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Shellcheck has nothing to say about any script that is written.
class ShellJudgeTest {
  @Test
  void findsNothing() {
    List<String> scripts = Written.filesEndingIn(".sh").stream().map(Path::toString).toList();
    assertTrue(scripts.size() > 2, "the scripts are where they were");
    String[] arguments =
        Stream.concat(Stream.of("--source-path=SCRIPTDIR", "--external-sources"), scripts.stream())
            .toArray(String[]::new);
    assertEquals("", new Judge("shellcheck").objection(Written.ROOT, arguments));
  }
}
