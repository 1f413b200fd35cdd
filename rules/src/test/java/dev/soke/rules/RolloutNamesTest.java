package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Compiler;
import dev.soke.source.Source;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A misspelt name is one mistake and gives one finding, whatever follows from it.
class RolloutNamesTest {
  private static final Compiler COMPILER = new Compiler(RuleBook.load());
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web@sha256:4b5e57f6eb2f42b9039b3d1e13929295f231749c510cbe341cd68036d9af97e2"
      secret web-key { recipients = [keeper] }
      recipient keeper "age16c0wr26ma3wtn6lfcld96rkmj4hfytyghjdqwlst7nalezzj9fmq2tx4yg" for fra-1
      service web on ops { image = web; secrets = [web-key]; health exec "web check" }
      service api on ops { image = web; health exec "api check" }
      metric load by web "time to load a page"
      gate fast { metric = load; condition = "p99 < 2s" }
      profile front { services = [web]; needs = [back]; near = [back]; accept loads by load "fast" }
      profile back { services = [api]; accept replies by load "fast" }
      site fra in north runs [front, back]
      cluster fra-1 at fra {
        onion "f6dpg3umawf5y4olnxu2lefgyql6nvmm77wqyjwjp54lxsscgsmokwad.onion" on ops
      }
      cluster fra-2 at fra runs [back] {}
      wave canary { clusters = [fra-2] }
      wave core after canary { clusters = [fra-1]; gates = [fast]; quorum back 2 }
      """;

  @ParameterizedTest
  @CsvSource({
    "loads by load, loads by laod",
    "metric = load, metric = laod",
    "by web, by wbe",
    "gates = [fast], gates = [fsat]",
    "quorum back, quorum bakc",
    "after canary, after canray",
    "[fra-2], [fra-3]",
    "recipients = [keeper], recipients = [kepeer]",
    "for fra-1, for fra-9",
    "near = [back], near = [bakc]",
    "needs = [back], needs = [bakc]",
    "'runs [front, back]', 'runs [front, bakc]'",
    "wad.onion\" on ops, wad.onion\" on osp",
  })
  void givesOneFinding(String right, String wrong) {
    assertEquals(List.of(), codes(ESTATE));
    assertEquals(2, ESTATE.split(Pattern.quote(right), -1).length, right);
    assertEquals(List.of("NAM003"), codes(ESTATE.replace(right, wrong)));
  }

  private static List<String> codes(String estate) {
    return COMPILER.check(List.of(new Source("estate.soke", estate))).diagnostics().stream()
        .map(it -> it.code().name())
        .toList();
  }
}
