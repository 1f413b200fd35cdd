package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.check.Fact.UnresolvedFact;
import dev.soke.check.OnLinks.Dependency;
import dev.soke.check.OnLinks.StartLeaves;
import dev.soke.model.Estate;
import dev.soke.resolve.Resolver;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What holds for facts whatever their subject.
class FactsTest {
  private static final String BROKEN =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web"
      service web on [ops, nowhere] { image = web; after = [nobody]; stores = [nothing] }
      profile front { services = [web, nobody] }
      """;

  private static List<Fact> facts() {
    Estate estate =
        Resolver.resolve(List.of(Syntax.parse(new Source("case.soke", BROKEN)))).estate();
    return Facts.of(Objects.requireNonNull(estate));
  }

  @Test
  void namesThatLeadNowhereAreToldAsThat() {
    assertEquals(
        List.of("planes nowhere", "after nobody", "stores nothing", "services nobody").stream()
            .sorted()
            .toList(),
        facts().stream()
            .filter(UnresolvedFact.class::isInstance)
            .map(UnresolvedFact.class::cast)
            .map(it -> it.attribute() + " " + it.name())
            .sorted()
            .toList());
  }

  @Test
  void andMakeNoOtherFacts() {
    assertTrue(
        facts().stream().noneMatch(it -> it instanceof Dependency || it instanceof StartLeaves));
  }

  @Test
  void everyFactHasAPlace() {
    facts().forEach(it -> assertTrue(it.span().end() > it.span().start(), it.toString()));
  }
}
