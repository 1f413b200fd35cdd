package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.soke.Compilation;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The group `relay` of SPEC-4 is optional: it can be withdrawn, and nothing may lean on it.
class OptionalRelayTest {
  private static final List<Source> LUCID = Example.named("lucid").sources();

  @Test
  void withdrawingItStillCompiles() {
    Compilation compilation = Example.compile(withdrawn());
    assertEquals(List.of(), compilation.diagnostics());
    String compose = "infrastructure/compose/docker-compose.yml";
    assertFalse(String.valueOf(compilation.outputs().at(compose)).contains("cloud-relay"));
  }

  @Test
  void leaningOnItDoesNot() {
    List<Source> sources = new ArrayList<>(LUCID);
    sources.add(
        new Source("more.soke", "sessions-gateway@ops -> cloud-relay@ops tcp 8700 \"peers\"\n"));
    Compilation compilation = Example.compile(sources);
    assertFalse(compilation.ok());
    assertEquals(
        List.of("PLN022"), compilation.diagnostics().stream().map(it -> it.code().name()).toList());
  }

  /// Everything that only the group needs is taken out with it.
  private static List<Source> withdrawn() {
    return LUCID.stream()
        .filter(it -> !it.path().equals("services/relay.soke"))
        .map(it -> new Source(it.path(), without(it)))
        .toList();
  }

  private static String without(Source source) {
    String text = source.text();
    return switch (source.path()) {
      case "profiles.soke" -> cut(text, "profile relay \\{(?s:.*?)\n}\n");
      case "stores.soke" -> cut(text, "store directory .*\n");
      case "keys.soke" -> cut(text, "recipient osl-1 .*\n");
      case "sites.soke" ->
          cut(cut(cut(text, "site osl .*\n"), "cluster osl-1 (?s:.*?)\n}\n"), ", relay(?=])");
      case "gates.soke" ->
          cut(cut(text, "metric .* by (cloud-relay|mongos-onion) .*\n"), "// Stage 6(?s:.*)");
      case "waves.soke" ->
          cut(
              cut(text, ", osl-1"),
              "    onion-rendezvous, directory-convergence, .*\n    relay-throttle, .*\n");
      default -> text;
    };
  }

  private static String cut(String text, String what) {
    String rest = text.replaceAll(what, "");
    assertNotEquals(text, rest, what);
    return rest;
  }
}
