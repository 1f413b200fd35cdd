package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.model.Estate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolloutFactsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport tor { sidecar = hub }
      plane ops over tor { subnet = 10.1.0.0/24 }
      plane vault over tor { subnet = 10.2.0.0/24 }
      image web "registry.example/web"
      service hub on [ops, vault] { image = web; always = true }
      service web on ops { image = web }
      service api on ops { image = web }
      profile front { services = [web]; needs = [back] }
      profile back { services = [api] }
      site fra runs [front, back]
      environment {
        variable PART form range default "0..9" { distinct = true }
        variable NAME default "x" { distinct = true }
      }
      cluster ca at fra runs [front] {
        onion "a.onion" on ops
        onion "b.onion" on vault
        env { PART = 0..511; NAME = one }
      }
      cluster cb at fra runs [back] {
        onion "a.onion" on ops
        env { PART = 512..600; NAME = two }
      }
      cluster cc at fra { env { PART = 600..700 } }
      cluster cd at fra { env { PART = 701..800; NAME = one } }
      cluster ce at fra { env { PART = 9..0 } }
      wave first { clusters = [ca] }
      wave second after first { clusters = [cb, cc]; quorum back 3 }
      wave third after second { clusters = [cd, ce] }
      """;

  @Test
  void sidecarsServeNoOnion() {
    List<String> onions =
        facts(OnSites.OnionFact.class).stream()
            .map(it -> it.cluster() + " " + it.plane() + " " + it.serves())
            .toList();
    assertEquals(List.of("ca ops true", "ca vault false", "cb ops true"), onions);
    assertEquals(1, facts(OnSites.OnionTwice.class).size());
  }

  /// A malformed range is no range; a default counts for all who keep it.
  @Test
  void valuesThatAreNotDistinct() {
    List<String> shared =
        facts(OnVariables.NotDistinct.class).stream()
            .map(it -> it.variable() + " " + it.cluster() + " " + it.other())
            .toList();
    assertEquals(List.of("PART cc cb", "NAME cd ca", "NAME ce cc"), shared);
  }

  @Test
  void quorumsAddUpTheWavesBefore() {
    OnWaves.QuorumFact quorum = facts(OnWaves.QuorumFact.class).getFirst();
    assertEquals(2, quorum.reached());
    assertEquals("0 in first + 2 in second = 2", quorum.sum());
  }

  @Test
  void needsComeInTheSameWaveOrBefore() {
    List<String> early =
        facts(OnWaves.BroughtEarly.class).stream()
            .map(it -> it.wave() + " " + it.cluster() + " " + it.need() + " " + it.later())
            .toList();
    assertEquals(List.of("first ca back second"), early);
  }

  private static <F extends Fact> List<F> facts(Class<F> kind) {
    Estate estate = Estates.of(ESTATE);
    return Facts.of(estate).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
