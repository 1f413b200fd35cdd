package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Terraform validates and plans what is written for it, against the recorded schema of the
/// provider.
class TerraformPlanJudgeTest {
  private static final Judge ENV = new Judge("env");
  private static final Judge TERRAFORM = new Judge("terraform");

  @TempDir Path folder;

  /// The folders for Terraform of all examples.
  static List<Path> folders() {
    return Written.filesEndingIn("/terraform/versions.tf").stream().map(Path::getParent).toList();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void isValidAndPlansToMakeWhatIsWritten(Path files) throws IOException {
    JsonNode plan = plan(files);
    assertTrue(plan.path("resource_changes").valueStream().allMatch(this::isMade), plan::toString);
  }

  /// The machines that the plan makes, beside their templates, add up to what the estate declares.
  @Test
  void theMachinesOfChain138AddUp() throws IOException {
    List<JsonNode> machines =
        plan(chain138())
            .get("resource_changes")
            .valueStream()
            .filter(it -> it.get("type").asString().equals("proxmox_virtual_environment_vm"))
            .map(it -> it.get("change").get("after"))
            .filter(it -> !it.path("template").asBoolean(false))
            .toList();
    assertEquals(18, machines.size());
    assertEquals(72, sum(machines, "cpu", "cores"));
    assertEquals(140 * 1024, sum(machines, "memory", "dedicated"));
    assertEquals(278, sum(machines, "disk", "size"));
  }

  @Test
  void aWrongTypeIsRefused() throws IOException {
    Path files = copy(chain138());
    Path main = files.resolve("main.tf");
    Files.writeString(
        main, Files.readString(main).replaceFirst("cores = \\d+", "cores = \"four\""));
    String objection = objection(files, "validate", "-no-color");
    assertTrue(objection.contains("a number is required"), objection);
  }

  private static Path chain138() {
    return folders().stream()
        .filter(it -> it.toString().contains("smom-dbis-138"))
        .findFirst()
        .orElseThrow();
  }

  private static long sum(List<JsonNode> machines, String block, String attribute) {
    return machines.stream()
        .flatMap(it -> it.get(block).valueStream())
        .mapToLong(it -> it.get(attribute).asLong())
        .sum();
  }

  private boolean isMade(JsonNode change) {
    return change
        .get("change")
        .get("actions")
        .valueStream()
        .allMatch(it -> it.asString().equals("create"));
  }

  private JsonNode plan(Path from) throws IOException {
    Path files = copy(from);
    assertEquals("", objection(files, "validate", "-no-color"));
    assertEquals("", objection(files, "plan", "-no-color", "-input=false", "-out=plan.bin"));
    assertEquals("", objection(files, "show", "-no-color", "-json", "plan.bin"));
    return new JsonMapper().readTree(folder.resolve("said").toFile());
  }

  private Path copy(Path from) throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    for (Path file : Bundle.paths(from)) {
      Files.copy(file, files.resolve(file.getFileName().toString()));
    }
    return files;
  }

  /// Runs Terraform beside the recorded provider, what it says into a file; empty when it accepts.
  private String objection(Path files, String... arguments) throws IOException {
    TERRAFORM.requireInstalled();
    Path provider = Files.createTempDirectory(folder, "provider");
    try (ReplayedProvider replayed = ReplayedProvider.start(provider)) {
      String[] init = {"init", "-no-color", "-input=false"};
      for (String[] words : List.of(init, arguments)) {
        List<String> command =
            new ArrayList<>(
                List.of(
                    replayed.attachment(),
                    "CHECKPOINT_DISABLE=1",
                    "TF_CLI_CONFIG_FILE=/dev/null",
                    "bash",
                    "-c"));
        command.add(
            "terraform \"$@\" >\"$0\" 2>\"$0-else\" || { cat \"$0\" \"$0-else\"; exit 1; }");
        command.add(folder.resolve("said").toString());
        command.addAll(List.of(words));
        String objection = ENV.objection(files, command.toArray(String[]::new));
        if (!objection.isEmpty()) return objection;
      }
    }
    return "";
  }
}
