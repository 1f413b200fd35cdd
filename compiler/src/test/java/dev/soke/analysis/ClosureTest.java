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
          transport lan {}
          plane ops   over lan { subnet = 10.1.0.0/24 }
          plane chain over lan { subnet = 10.2.0.0/24 }
          plane vault over lan { subnet = 10.3.0.0/24 }
          image web "registry.example/web"
          secret keys {}
          service zulu  on ops { image = web; always = true }
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
    assertEquals("[far, one, two] [whisk, xray, yank, zulu] [chain, ops, vault]", told("whole"));
  }

  @Test
  void aClusterMayRunFewer() {
    assertEquals("[far, one] [whisk, xray, zulu] [chain, ops, vault]", told("part"));
    assertEquals("[one] [xray, zulu] [chain, ops]", told("other"));
  }

  @Test
  void profilesPointWhereTheyAreNamed() {
    String runs = "runs [two, far, one, two]";
    assertEquals(
        List.of(runs.indexOf("far"), runs.indexOf("one"), runs.indexOf("two")),
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
            "RUNS=far,one,two",
            "WHO=whole",
            "WHERE=chain,ops,vault",
            "MODE=slow",
            "SHARDS=4-7",
            "NONE=null",
            "KEY in keys"),
        environment("whole"));
    assertEquals(
        List.of(
            "RUNS=one",
            "WHO=other",
            "WHERE=chain,ops",
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
