package dev.soke.analysis.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawFileTest {
  private static final String RECORD =
      """
      groups:
        EU: [EE, { member: GB, to: 2020-02-01 }]
      facts:
        - id: ee-personal
          subject: EE
          key: adequate.personal
          value: [US, CH]
          terms: { US: participants }
          class: adequacy
          grade: B
          valid-from: 2026-01-01
          observed-at: 2026-01-02
          authority: somebody
          source: somewhere
          contested: [[US, CH], CH]
          resolved-by: counsel
          note: whatever
      """;

  private static List<String> problems(String text) {
    return LawFile.read(new Source("files/law.yaml", text)).problems().stream()
        .map(it -> it.span().from().line() + ": " + it.text())
        .toList();
  }

  @Test
  void aRecordIsReadWhole() {
    LawFile file = LawFile.read(new Source("files/law.yaml", RECORD));
    assertEquals(List.of(), file.problems());
    LawFact fact = file.facts().getFirst();
    assertEquals("ee", fact.subject());
    assertEquals(List.of("ch", "us"), fact.values());
    assertEquals("participants", fact.terms().get("us"));
    assertEquals(LocalDate.parse("2026-01-01"), fact.validFrom());
    assertEquals(List.of("ch"), fact.strictest());
    assertTrue(!fact.isTooMild(), "counsel settles it");
    assertEquals(4, fact.span().from().line());
    assertEquals("gb", file.groups().getOrDefault("eu", List.of()).getLast().member());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "grade: B | grade: D | 4: `grade` is one of `a`, `b`, `c`",
        "class: adequacy | class: adequate | 4: `class` is one of `sanctions`, `fatf`, `adequacy`, `travel-rule`, `licence`, `residency`, `tor`, `crypto`, `eid`, `settlement`, `membership`",
        "valid-from: 2026-01-01 | valid-from: 2026-02-30 | 11: `valid-from` is no day such as `2030-12-31`",
        "valid-from: 2026-01-01 | valid-to: 2025-01-01 | ",
        "terms: { US: participants } | terms: [US] | 8: `terms` is a mapping",
        "contested: [[US, CH], CH] | contested: CH | 15: `contested` is a list of every value found",
        "value: [US, CH] | value: [[US]] | 7: `value` holds words",
        "value: [US, CH] | value: | 4: `value` is missing",
        "id: ee-personal | ids: ee-personal | 4: `id` is missing",
        "EU: [EE, { member: GB, to: 2020-02-01 }] | EU: EE | 2: a group is a list of its members",
        "groups: | group: | 2: only `groups`, `facts` and `note` stand at the top",
        "note: whatever | note: [a] | 17: `note` is one text",
      })
  void aSlipIsTold(String right, String slip, String told) {
    String text = RECORD.replace(right, slip);
    List<String> problems = problems(text);
    assertEquals(told == null ? "" : told, problems.isEmpty() ? "" : problems.getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "facts: [, 1: it is not YAML",
    "a: 1\\na: 2, 2: a name is written twice",
    "facts: []\\n---\\nfacts: 1, 3: a second document begins in it",
    "'', 1: nothing stands in it",
    "[], 1: it is no mapping of `groups` and `facts`",
    "facts: 3, 1: `facts` is a list",
    "facts: [3], 1: a record is a mapping",
  })
  void whatIsNoFileOfLawIsTold(String text, String told) {
    assertEquals(told, problems(text.replace("\\n", "\n")).getFirst());
  }
}
