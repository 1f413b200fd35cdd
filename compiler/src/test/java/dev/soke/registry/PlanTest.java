package dev.soke.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
  private final Ledger ledger = Ledger.withTwoProfiles();

  @Test
  void nothingIsPlannedWhenAllIsAsItShouldBe() {
    List<Change> changes = changes(Ledger.desired("one", 2), Ledger.desired("two", 1));
    assertEquals(List.of("unchanged", "unchanged", "unchanged"), words(changes));
    assertTrue(widening(changes).operations().isEmpty());
    assertTrue(Plan.narrowing(ledger.observed(), changes).operations().isEmpty());
  }

  @Test
  void whatTheEstateDoesNotKnowIsDrift() {
    assertEquals(List.of("unchanged", "drift", "drift"), words(changes(Ledger.desired("one", 1))));
  }

  @Test
  void aPlanIsVoidOnceTheRegistryHasMovedOn() {
    List<Change> changes = changes(Ledger.desired("one", 3), Ledger.desired("two", 2));
    Plan plan = widening(changes);
    ledger.take(plan);
    assertThrows(IllegalStateException.class, () -> ledger.take(plan));
  }

  @Test
  void aRevocationIsBroughtForwardOnly() {
    Desired.Revocation early = new Desired.Revocation(1, 3_000, Word.ZERO);
    Desired.Revocation late = new Desired.Revocation(1, 4_000, Word.ZERO);
    revoke(late);
    assertEquals(List.of("revoke"), revocations(early));
    revoke(early);
    assertEquals(List.of(), revocations(early));
    assertEquals(List.of(), revocations(late));
  }

  @Test
  void aRevocationInThePastBeganWhenItWasTold() {
    Desired.Revocation past = new Desired.Revocation(1, 10, Word.ZERO);
    revoke(past);
    assertEquals(List.of(), revocations(past));
    ledger.passUntil(5_000);
    assertEquals(List.of(), revocations(past));
  }

  @Test
  void manyProfilesTakeManyTransactions() {
    List<Desired> many = new ArrayList<>();
    for (int i = 0; i < 2 * Plan.BATCH + 1; i++) many.add(Ledger.desired("profile-" + i, 1));
    Ledger empty = new Ledger();
    Plan plan =
        Plan.widening(empty.observed(), Difference.of(many, empty.observed()), Ledger.COMMIT);
    assertEquals(3, plan.operations().size());
    plan.operations().forEach(it -> assertTrue(it.gas() <= Plan.MOST_GAS));
    empty.take(plan);
    assertInSync(many, empty);
  }

  @Test
  void theNameOfAPlanTellsWhatItWasMadeFrom() {
    List<Change> changes = changes(Ledger.desired("one", 3), Ledger.desired("two", 1));
    Plan plan = widening(changes);
    assertEquals(plan.id(), widening(changes).id());
    ledger.take(plan);
    assertNotEquals(plan.id(), widening(changes).id());
  }

  /// Estates that only grow, with revocations now and then: after every plan there is no
  /// difference.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsWantedIsReached(long seed) {
    Random random = new Random(seed);
    Ledger registry = new Ledger();
    int[] versions = new int[5];
    long[] revoked = new long[5];
    for (int step = 0; step < 30; step++) {
      int which = random.nextInt(versions.length);
      if (random.nextInt(4) > 0) versions[which]++;
      else if (versions[which] > 0 && revoked[which] == 0) revoked[which] = 1_500 + 10L * step;
      List<Desired> wanted = wanted(versions, revoked);
      if (random.nextInt(3) == 0) reach(wanted, registry);
    }
    reach(wanted(versions, revoked), registry);
  }

  private static List<Desired> wanted(int[] versions, long[] revoked) {
    List<Desired> wanted = new ArrayList<>();
    for (int i = 0; i < versions.length; i++) {
      if (versions[i] == 0) continue;
      wanted.add(
          revoked[i] == 0
              ? Ledger.desired("p" + i, versions[i])
              : Ledger.desired(
                  "p" + i, versions[i], new Desired.Revocation(1, revoked[i], Word.ZERO)));
    }
    return wanted;
  }

  private static void reach(List<Desired> wanted, Ledger registry) {
    Observed before = registry.observed();
    registry.take(Plan.widening(before, Difference.of(wanted, before), Ledger.COMMIT));
    Observed published = registry.observed();
    registry.take(Plan.narrowing(published, Difference.of(wanted, published)));
    assertInSync(wanted, registry);
  }

  private static void assertInSync(List<Desired> wanted, Ledger registry) {
    for (Change change : Difference.of(wanted, registry.observed())) {
      assertEquals("unchanged", change.word());
    }
  }

  private void revoke(Desired.Revocation revocation) {
    ledger.take(Plan.narrowing(ledger.observed(), revoked(revocation)));
  }

  private List<String> revocations(Desired.Revocation revocation) {
    return words(revoked(revocation)).stream().filter(it -> !it.equals("unchanged")).toList();
  }

  private List<Change> revoked(Desired.Revocation revocation) {
    return changes(Ledger.desired("one", 2, revocation), Ledger.desired("two", 1));
  }

  private List<Change> changes(Desired... desired) {
    return Difference.of(List.of(desired), ledger.observed());
  }

  private Plan widening(List<Change> changes) {
    return Plan.widening(ledger.observed(), changes, Ledger.COMMIT);
  }

  private static List<String> words(List<Change> changes) {
    return changes.stream().map(Change::word).toList();
  }
}
