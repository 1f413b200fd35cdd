package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProveTest {
  private static final String LUCID = Path.of("..", "examples", "lucid").toString();

  @TempDir private Path folder = Path.of(".");
  private String said = "";

  @Test
  void provesLucidAndAcceptsItsCertificates() {
    assertEquals(0, run("prove", LUCID, "-o", at("certs")), said);
    assertTrue(said.contains("P1    separation          proved"), said);
    assertTrue(said.contains("Sidecar `beta` keeps the planes it stands on apart."), said);
    assertEquals(0, run("build", LUCID, "-o", at("out")), said);
    for (String id : "P1 P2 P3 P4 P5 P7 P8 P9 P11 P13 P16".split(" ", -1)) {
      assertEquals(
          0, run("prove", "--verify", at("certs/" + id + ".json"), "--output", at("out")), said);
    }
  }

  @Test
  void tellsMachinesWhatIsProved() {
    assertEquals(0, run("prove", LUCID, "--format", "json"), said);
    JsonNode report = JsonMapper.shared().readTree(said);
    assertEquals("P1", report.at("/properties/0/property").asString());
    assertEquals("proved", report.at("/properties/0/state").asString());
    assertTrue(report.at("/properties/0/over").asInt() > 0, said);
    assertTrue(report.at("/assumed").size() > 0, said);
  }

  @Test
  void refusesACertificateOnceABuiltFileWasEdited() throws IOException {
    assertEquals(0, run("prove", LUCID, "-o", at("certs")), said);
    assertEquals(0, run("build", LUCID, "-o", at("out")), said);
    Path acl = Files.createDirectories(folder.resolve("out/acl")).resolve("wallet.yaml");
    Files.writeString(acl, "plane: \"wallet\"\ndefault: \"allow\"\n");
    assertEquals(1, run("prove", "--verify", at("certs/P1.json"), "--output", at("out")), said);
    assertTrue(said.contains("it speaks of another build"), said);
  }

  @Test
  void refusesAnEstateWhoseGatewayStandsOnAThirdPlane() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "diagnostics", "PLN030.md"));
    String wrong = page.substring(page.indexOf("```soke\n") + 8, page.indexOf("```\n\n```text"));
    Path estate = Files.createDirectories(folder.resolve("estate"));
    Files.writeString(estate.resolve("estate.soke"), wrong);
    assertEquals(1, run("prove", estate.toString()), said);
    assertTrue(said.contains("REFUTED"), said);
    assertTrue(said.contains("estate.soke:8:3  ops, // error: PLN030"), said);
    assertEquals(1, run("prove", estate.toString(), "--format", "json"), said);
    JsonNode report = JsonMapper.shared().readTree(said);
    assertEquals("PLN030", report.at("/findings/0/code").asString(), said);
    assertEquals("refuted", report.at("/properties/0/state").asString(), said);
    for (String format : List.of("sarif", "junit", "github")) {
      assertEquals(1, run("prove", estate.toString(), "--format", format), said);
      assertTrue(said.contains("PLN030"), said);
      assertFalse(said.contains("Assumed"), said);
    }
    assertEquals(1, run("build", estate.toString(), "-o", at("out")), said);
    assertTrue(said.contains("error[PLN030]"), said);
    assertEquals(1, run("check", estate.toString()), said);
    assertTrue(said.contains("error[PLN030]"), said);
  }

  @Test
  void refusesRulesThatWereEditedByHandInTheOutput() throws IOException {
    assertEquals(0, run("build", LUCID, "-o", at("out")), said);
    assertEquals(0, run("prove", LUCID, "-o", at("certs")), said);
    Path acl = folder.resolve("out/acl/wallet.yaml");
    String edited = Files.readString(acl).replace("default: \"deny\"", "default: \"allow\"");
    Files.writeString(acl, edited);
    assertEquals(1, run("build", LUCID, "-o", at("out")), said);
    assertTrue(said.contains("holds what no build wrote: `acl/wallet.yaml`"), said);
    assertEquals(edited, Files.readString(acl));
    assertEquals(1, run("prove", "--verify", at("certs/P2.json"), "--output", at("out")), said);
    assertTrue(said.contains("it speaks of another build"), said);
  }

  @Test
  void refusesACertificateOfAnotherBuild() throws IOException {
    assertEquals(0, run("prove", LUCID, "-o", at("certs")), said);
    String minimal = Path.of("..", "examples", "minimal").toString();
    assertEquals(0, run("build", minimal, "-o", at("other")), said);
    assertEquals(1, run("prove", "--verify", at("certs/P1.json"), "--output", at("other")), said);
    assertTrue(said.contains("is refused: it speaks of another build"), said);
  }

  @Test
  void saysWhichFolderItLacks() throws IOException {
    assertEquals(2, run("prove", "--verify", at("none.json")), said);
    assertEquals(2, run("prove", "--verify", at("none.json"), "--output", at("none")), said);
    assertTrue(said.contains("There is no file `" + at("none.json") + "`"), said);
    Files.writeString(folder.resolve("P1.json"), "{}");
    assertEquals(2, run("prove", "--verify", at("P1.json"), "--output", at("none")), said);
    assertTrue(said.contains("There is no folder `" + at("none") + "`"), said);
  }

  @Test
  void writesNoCertificatesIntoTheEstate() throws IOException {
    Path estate = Estates.sound(folder.resolve("estate"));
    for (Path output : List.of(estate, estate.resolve("certs"), folder)) {
      assertEquals(2, run("prove", estate.toString(), "-o", output.toString()), said);
      assertTrue(said.contains("overlap"), said);
    }
    try (var left = Files.list(estate)) {
      assertEquals(List.of(estate.resolve("estate.soke")), left.toList());
    }
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... args) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    int code = Soke.run(args, writer, writer);
    said = text.toString();
    return code;
  }
}
