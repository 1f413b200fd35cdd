package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClosureTest {
  private static final Estate ESTATE =
      Estates.of(
          """
          estate demo {}
          transport lan { sidecar = zulu }
          plane ops   over lan { subnet = 10.1.0.0/24 }
          plane chain over lan { subnet = 10.2.0.0/24 }
          plane vault over lan { subnet = 10.3.0.0/24 }
          image web "registry.example/web"
          secret keys {}
          service zulu  on [vault, ops] { image = web; always = true }
          service yank  on chain { image = web }
          service xray  on chain { image = web }
          service whisk on vault { image = web }
          profile two { services = [yank, xray, zulu] }
          profile one { services = [xray] }
          profile far { services = [whisk] }
          site  all runs [two, far, one, two]
          cluster whole at all { env { MODE = slow; SHARDS = 4..7; WHO = x; KEY = nope } }
          cluster part  at all runs [one, far]
          cluster other at all runs one
          environment {
            variable RUNS   from profiles
            variable WHO    from cluster
            variable WHERE  from planes
            variable MODE   default fast
            variable SHARDS default "0..3" form range
            variable NONE
            variable KEY    in keys
          }
          """);

  private static Cluster cluster(String name) {
    return Objects.requireNonNull(ESTATE.clusters().get(name));
  }

  private static String told(String name) {
    Closure closure = Closure.of(ESTATE, cluster(name));
    return closure.profiles().stream().map(it -> it.name().value()).toList()
        + " "
        + closure.services().stream().map(it -> it.name().value()).toList()
        + " "
        + closure.planes().stream().map(it -> it.name().value()).toList();
  }

  @Test
  void aClusterRunsTheProfilesOfItsSite() {
    assertEquals("[two, far, one] [whisk, xray, yank, zulu] [vault, ops, chain]", told("whole"));
  }

  @Test
  void aClusterMayRunFewer() {
    assertEquals("[one, far] [whisk, xray, zulu] [vault, ops, chain]", told("part"));
    assertEquals("[one] [xray, zulu] [vault, ops, chain]", told("other"));
  }

  @Test
  void profilesPointWhereTheyAreNamed() {
    String runs = "runs [two, far, one, two]";
    assertEquals(
        List.of(runs.indexOf("two"), runs.indexOf("far"), runs.indexOf("one")),
        Closure.of(ESTATE, cluster("whole")).runs().stream()
            .map(it -> it.span().start() - it.span().source().text().indexOf(runs))
            .toList());
  }

  @Test
  void allKnowsEveryCluster() {
    assertEquals(List.of("other", "part", "whole"), List.copyOf(Closure.all(ESTATE).keySet()));
    Closure.all(ESTATE).forEach((name, it) -> assertEquals(Closure.of(ESTATE, cluster(name)), it));
  }

  @Test
  void anEnvironmentKeepsTheDeclaredOrder() {
    assertEquals(
        List.of(
            "RUNS=two,far,one",
            "WHO=whole",
            "WHERE=vault,ops,chain",
            "MODE=slow",
            "SHARDS=4-7",
            "NONE=null",
            "KEY in keys"),
        environment("whole"));
    assertEquals(
        List.of(
            "RUNS=one",
            "WHO=other",
            "WHERE=vault,ops,chain",
            "MODE=fast",
            "SHARDS=0-3",
            "NONE=null",
            "KEY in keys"),
        environment("other"));
  }

  @Test
  void noEnvironmentHasNoEntries() {
    Estate bare = Estates.of("estate demo {}\nsite here {}\ncluster only at here");
    ClusterEnvironment environment =
        ClusterEnvironment.of(bare, Objects.requireNonNull(bare.clusters().get("only")));
    assertEquals(List.of(), environment.entries());
  }

  private static List<String> environment(String cluster) {
    return ClusterEnvironment.of(ESTATE, cluster(cluster)).entries().stream()
        .map(it ->
            it.variable().name()
                + (it.secret() == null ? "=" + it.value() : " in " + it.secret().name()))
        .toList();
  }
}
