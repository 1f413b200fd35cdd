package dev.soke.analysis.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.analysis.law.Law.Reading;
import dev.soke.analysis.law.Places.Membership;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawTest {
  private static final LocalDate DAY = LocalDate.parse("2026-07-01");
  private static final Span NOWHERE = new Span(new Source("files/law.yaml", ""), 0, 0);

  private static LawFact fact(
      String id, String j, String key, String value, String from, String to) {
    return new LawFact(
        id,
        j,
        key,
        List.of(value),
        new LinkedHashMap<>(),
        day(from),
        day(to),
        DAY,
        "a source",
        "an authority",
        Grade.B,
        List.of(),
        "",
        Volatility.FATF,
        NOWHERE);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static Places places() {
    SequencedMap<String, String> parents = new LinkedHashMap<>();
    parents.put("AE-DIFC", "AE-DU");
    parents.put("AE-DU", "AE");
    parents.put("XA", "XB");
    parents.put("XB", "XA");
    SequencedMap<String, List<Membership>> groups = new LinkedHashMap<>();
    groups.put("EU", List.of(new Membership("EE", null, null), new Membership("GB", null, DAY)));
    groups.put("EEA", List.of(new Membership("@EU", null, null), new Membership("NO", null, null)));
    groups.put("RING", List.of(new Membership("@RING", null, null)));
    return new Places(parents, groups);
  }

  private static String known(Law law, String j, LocalDate asOf) {
    return assertInstanceOf(Reading.Known.class, law.read(j, "k", asOf)).fact().id();
  }

  @Test
  void theNearestCountsOnItsDay() {
    Law law =
        new Law(
            List.of(
                fact("country", "AE", "k", "a", "", ""),
                fact("zone", "AE-DIFC", "k", "b", "2026-07-01", "2027-01-01"),
                fact("group", "@EU", "k", "c", "2026-01-01", "")),
            places());
    assertEquals("country", known(law, "AE-DIFC", DAY.minusDays(1)));
    assertEquals("zone", known(law, "AE-DIFC", DAY));
    assertEquals("country", known(law, "AE-DIFC", LocalDate.parse("2027-01-01")));
    assertEquals("group", known(law, "EE", DAY));
    assertEquals("group", known(law, "GB", DAY.minusDays(1)));
    assertInstanceOf(Reading.Unknown.class, law.read("GB", "k", DAY));
    assertInstanceOf(Reading.OutOfForce.class, law.read("EE", "k", LocalDate.parse("2025-12-31")));
  }

  @Test
  void differentValuesAreToldNotChosen() {
    LawFact one = fact("one", "CH", "k", "a", "2026-01-01", "2026-08-01");
    LawFact two = fact("two", "CH", "k", "b", "2026-07-01", "");
    Law law = new Law(List.of(two, one), places());
    assertInstanceOf(Reading.Ambiguous.class, law.read("CH", "k", DAY));
    assertEquals(List.of(List.of(one, two)), law.contradictions());
    LawFact after = fact("two", "CH", "k", "b", "2026-08-01", "");
    assertEquals(List.of(), new Law(List.of(one, after), places()).contradictions());
  }

  @Test
  void groupsNestAndRingsEnd() {
    assertEquals(List.of("EE", "NO"), List.copyOf(places().expand("@EEA", DAY)));
    assertTrue(places().expand("@RING", DAY).isEmpty());
    assertEquals(List.of("XA", "XB"), List.copyOf(places().around("XA")));
    assertTrue(places().isIn("AE-DIFC", "AE", DAY));
    assertFalse(places().isIn("GB", "@EU", DAY));
  }

  @Test
  void listsHoldOnTheirDaysAndGrowOld() {
    LawFact list = fact("list", "", "sanctions", "SY", "2004-05-11", "2025-07-01");
    Law law = new Law(List.of(list), places());
    assertEquals(List.of(list), law.listing("SY", "sanctions", LocalDate.parse("2025-06-30")));
    assertEquals(List.of(), law.listing("SY", "sanctions", LocalDate.parse("2025-07-01")));
    assertFalse(list.isStale(DAY.plusDays(130)));
    assertTrue(list.isStale(DAY.plusDays(131)));
  }
}
