package dev.soke.emit.acl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Access lists tell reading from writing where the estate does.
class AclAccessTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web"
      service aa on ops { image = web }
      service bb on ops { image = web }
      service cc on ops { image = web }
      aa@ops -> bb@ops tcp 80 read
      bb@ops -> aa@ops tcp 80
      deny aa@ops -> cc@ops read
      deny bb@ops -> cc@ops write
      """;

  private static JsonNode acl() {
    OutputTree tree = OutputTree.of(new AclEmitter().emit(Estates.of(ESTATE)));
    Artifact artifact = Objects.requireNonNull(tree.at("acl/ops.yaml"));
    return new YAMLMapper().readTree(artifact.text());
  }

  @Test
  void rulesSayWhatTheyCover() {
    List<String> rules =
        acl().get("rules").valueStream().map(it -> it.at("/access").asString("")).toList();
    assertEquals(List.of("", "write", "read", ""), rules);
  }

  @Test
  void onlyWhoMayDoNothingIsDenied() {
    assertEquals("[\"aa@ops\"]", acl().get("denied_services").toString());
  }
}
