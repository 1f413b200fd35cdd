package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnServices.ContentMissing;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about what images lack.
class ContentFactsTest {
  @Test
  void whatIsAskedForAndNotThere() {
    String estate =
        """
        estate demo {}
        transport lan {}
        plane ops over lan { subnet = 10.1.0.0/24 }
        image full "registry.example/full" { contains = [merkle, "single-use ids"] }
        image mute "registry.example/mute"
        service full on ops { image = full; content { must = [merkel, "single-use ids"]; should = [zstd] } }
        service mute on ops { image = mute; content { must = [merkle] } }
        service none on ops { image = full }
        """;
    assertEquals(
        List.of(
            "full full merkel must merkle ‹merkel› ‹full›", "full full zstd should  ‹zstd› ‹full›"),
        FactLines.of(ContentMissing.class, estate));
  }
}
