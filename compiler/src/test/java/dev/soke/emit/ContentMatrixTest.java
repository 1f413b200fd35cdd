package dev.soke.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.soke.Estates;
import dev.soke.emit.policy.PolicyEmitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentMatrixTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web@sha256:DIGEST" { contains = [pages] }
      image guard "registry.example/guard@sha256:DIGEST"
      service guard on ops { image = guard; always = true; CONTENT }
      service web on ops { image = web; WEB }
      service quiet on ops { image = web }
      profile back { services = [quiet] }
      profile front { services = [web, quiet] }
      """
          .replace("DIGEST", "ab".repeat(32));

  @Test
  void saysWhoBringsWhat() {
    assertEquals(
        """
        estate: "demo"
        everywhere:
          - service: "guard"
            image: "guard"
            must:
              - item: "rules"
                contained: "unsaid"
        profiles:
          - profile: "back"
            services: []
          - profile: "front"
            services:
              - service: "web"
                image: "web"
                must:
                  - item: "pages"
                    contained: "yes"
                should:
                  - item: "search"
                    contained: "no"
        """,
        matrix("content { must = [rules] }", "content { must = [pages]; should = [search] }"));
  }

  @Test
  void isAbsentWhereNobodySays() {
    assertNull(matrix("", ""));
  }

  private static @Nullable String matrix(String guard, String web) {
    String text = ESTATE.replace("CONTENT", guard).replace("WEB", web);
    Artifact artifact =
        OutputTree.of(new PolicyEmitter().emit(Estates.of(text))).at("policies/content.yaml");
    return artifact == null ? null : artifact.text();
  }
}
