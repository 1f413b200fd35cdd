package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Terraform reads every file that is written for it, and would lay none out in another way.
class TerraformJudgeTest {
  private static final Judge TERRAFORM = new Judge("terraform");

  @TempDir Path folder;

  @Test
  void wouldChangeNothing() {
    List<Path> files = Written.filesEndingIn(".tf");
    assertTrue(files.size() > 2, "the files are where they were");
    for (Path file : files) {
      assertEquals(
          "", TERRAFORM.objection(Written.ROOT, "fmt", "-check", "-diff", file.toString()));
    }
  }

  @Test
  void wouldChangeWhatIsLaidOutInAnotherWay() throws IOException {
    String text = Files.readString(Written.filesEndingIn("main.tf").getFirst());
    Path file = folder.resolve("main.tf");
    Files.writeString(file, text.replace("vm_id  ", "vm_id "));
    assertNotEquals("", TERRAFORM.objection(folder, "fmt", "-check", file.toString()));
  }
}
