package dev.soke.analysis.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The laws of joining, on seeded requirements. `-Dsoke.cases=1000000` tries more of them.
class RequirementTest {
  private static final int CASES = Integer.getInteger("soke.cases", 20_000);
  private static final List<String> WORDS = List.of("amount", "days", "share");

  private final Random random = new Random(14);

  private Requirement any() {
    String by = "J" + random.nextInt(4);
    Verdict verdict = List.of(Verdict.values()).get(random.nextInt(3));
    return new Requirement(
        verdict,
        set(verdict == Verdict.PERMIT ? List.of() : List.of(by)),
        bounds(by),
        bounds(by),
        choices(by),
        duties(by));
  }

  private NavigableMap<String, Bound> bounds(String by) {
    NavigableMap<String, Bound> bounds = new TreeMap<>();
    WORDS.forEach(it -> {
      if (random.nextBoolean()) bounds.put(it, Bound.of(random.nextInt(5), by));
    });
    return bounds;
  }

  private NavigableMap<String, Choice> choices(String by) {
    NavigableMap<String, Choice> choices = new TreeMap<>();
    if (random.nextBoolean()) {
      List<String> shuffled = new ArrayList<>(WORDS);
      Collections.shuffle(shuffled, random);
      choices.put(
          "asset", new Choice(set(shuffled.subList(0, random.nextInt(4))), set(List.of(by))));
    }
    return choices;
  }

  private NavigableMap<String, NavigableSet<String>> duties(String by) {
    NavigableMap<String, NavigableSet<String>> duties = new TreeMap<>();
    if (random.nextBoolean()) duties.put(WORDS.get(random.nextInt(3)), set(List.of(by)));
    return duties;
  }

  private static NavigableSet<String> set(List<String> words) {
    return new TreeSet<>(words);
  }

  @Test
  void orderRepetitionAndNobodyDoNotMatter() {
    for (int round = 0; round < CASES; round++) {
      Requirement a = any().join(any());
      Requirement b = any();
      Requirement c = any();
      assertEquals(a.join(b), b.join(a));
      assertEquals(a.join(b).join(c), a.join(b.join(c)));
      assertEquals(a, a.join(a));
      assertEquals(a, a.join(Requirement.none()));
      assertEquals(a, Requirement.none().join(a));
    }
  }

  @Test
  void oneMoreNeverLoosens() {
    for (int round = 0; round < CASES; round++) {
      Requirement a = any().join(any());
      Requirement more = a.join(any());
      assertTrue(more.isAtLeast(a));
      assertTrue(more.verdict().compareTo(a.verdict()) >= 0);
      a.ceilings().forEach((what, it) -> assertTrue(ceiling(more, what) <= it.value()));
      a.floors().forEach((what, it) -> assertTrue(floor(more, what) >= it.value()));
      a.permitted().forEach((what, it) -> assertTrue(it.values().containsAll(chosen(more, what))));
      assertTrue(more.duties().keySet().containsAll(a.duties().keySet()));
      assertTrue(more.conflicts().size() >= a.conflicts().size());
    }
  }

  private static long ceiling(Requirement of, String what) {
    return of.ceilings().getOrDefault(what, Bound.of(Long.MAX_VALUE, "")).value();
  }

  private static long floor(Requirement of, String what) {
    return of.floors().getOrDefault(what, Bound.of(Long.MIN_VALUE, "")).value();
  }

  private static NavigableSet<String> chosen(Requirement of, String what) {
    return of.permitted().getOrDefault(what, new Choice(set(WORDS), set(List.of()))).values();
  }

  @Test
  void whatCannotBeKeptNamesBothSides() {
    Requirement keeps = bound("days", 10, "CH", true);
    Requirement deletes = bound("days", 5, "EE", false);
    assertEquals(
        List.of(new Requirement.Conflict("days", set(List.of("CH")), set(List.of("EE")))),
        keeps.join(deletes).conflicts());
    assertEquals(List.of(), keeps.join(bound("days", 10, "EE", false)).conflicts());
  }

  private static Requirement bound(String what, long value, String by, boolean floor) {
    NavigableMap<String, Bound> bounds = new TreeMap<>();
    bounds.put(what, Bound.of(value, by));
    NavigableMap<String, Bound> none = new TreeMap<>();
    return new Requirement(
        Verdict.PERMIT,
        set(List.of()),
        floor ? none : bounds,
        floor ? bounds : none,
        new TreeMap<>(),
        new TreeMap<>());
  }
}
