package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnLinks.AllowFact;
import dev.soke.check.OnLinks.OptionalCalled;
import dev.soke.check.OnLinks.OptionalNeeded;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about what an estate is to work without, and about what it permits in vain.
class OptionalFactsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web"
      service always on ops { image = web; always = true }
      service both on ops { image = web }
      service core on ops { image = web }
      service maps on ops { image = web }
      service relay on ops { image = web }
      profile front { services = [core, both] }
      profile maps { services = [maps, both]; needs = [relay]; optional = true }
      profile relay { services = [relay]; needs = [front]; optional = true }
      profile rear { services = [core]; needs = [maps] }
      always@ops -> relay@ops tcp 80
      core@ops <-> maps@ops tcp 80
      core@ops -> relay@ops tcp 80 optional
      core@ops -> both@ops tcp 80 read
      maps@ops -> both@ops tcp 80
      maps@ops -> relay@ops tcp 80 write required "over there"
      both@ops -> always@ops tcp 80
      """;

  @Test
  void whoCannotWorkWithout() {
    assertEquals(
        List.of(
            "always relay relay ‹relay@ops› ‹relay›",
            "core maps maps ‹maps@ops› ‹maps›",
            "maps relay relay ‹relay@ops› ‹relay›"),
        FactLines.of(OptionalCalled.class, ESTATE));
    assertEquals(List.of("rear maps ‹maps› ‹maps›"), FactLines.of(OptionalNeeded.class, ESTATE));
  }

  @Test
  void whatIsPermittedInVain() {
    String allows =
        """
        allow core@ops <-> both@ops tcp
        allow core@ops -> both@ops tcp 81
        allow any@ops -> both@ops tcp 80
        allow any@ops -> any@ops udp
        allow relay@ops -> any@ops
        """;
    assertEquals(
        List.of(
            "any ops any ops true false ‹allow any@ops -> any@ops udp›",
            "any ops both ops true true ‹allow any@ops -> both@ops tcp 80›",
            "core ops both ops false false ‹allow core@ops -> both@ops tcp 81›",
            "core ops both ops false true ‹allow core@ops <-> both@ops tcp›",
            "both ops core ops false false ‹allow core@ops <-> both@ops tcp›",
            "relay ops any ops true false ‹allow relay@ops -> any@ops›"),
        FactLines.of(AllowFact.class, ESTATE + allows));
  }
}
