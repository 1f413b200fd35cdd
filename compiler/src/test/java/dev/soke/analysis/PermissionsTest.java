package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionsTest {
  private static final String BASE =
      """
      estate demo {}
      transport lan {}
      plane ops    over lan { subnet = 10.1.0.0/24 }
      plane wallet over lan { subnet = 10.3.0.0/24; default = deny }
      image web "registry.example/web"
      service aa on ops { image = web }
      service bb on ops { image = web }
      service ww on wallet { image = web }
      service tt on wallet { image = web }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                       | aa@ops -> bb@ops       | open
          ''                                       | ww@wallet -> tt@wallet | unlisted
          ''                                       | aa@ops -> tt@wallet    | unlisted
          ''                                       | tt@wallet -> aa@ops    | open
          allow ww@wallet -> tt@wallet             | ww@wallet -> tt@wallet | listed
          allow tt@wallet -> ww@wallet             | ww@wallet -> tt@wallet | unlisted
          allow tt@wallet <-> ww@wallet            | ww@wallet -> tt@wallet | listed
          allow ww@wallet -> tt@wallet tcp         | ww@wallet -> tt@wallet | listed
          allow ww@wallet -> tt@wallet tcp 80      | ww@wallet -> tt@wallet | listed
          allow ww@wallet -> tt@wallet udp         | ww@wallet -> tt@wallet | unlisted
          allow ww@wallet -> tt@wallet tcp 81      | ww@wallet -> tt@wallet | unlisted
          allow any@wallet -> tt@wallet            | ww@wallet -> tt@wallet | listed
          allow any@ops -> tt@wallet               | ww@wallet -> tt@wallet | unlisted
          allow any@wallet -> any@wallet           | ww@wallet -> tt@wallet | listed
          allow ww@wallet -> tt@wallet             | any@wallet -> tt@wallet | unlisted
          allow any@wallet -> tt@wallet            | any@wallet -> tt@wallet | listed
          deny aa@ops -> bb@ops                    | aa@ops -> bb@ops       | denied
          deny aa@ops -> bb@ops                    | bb@ops -> aa@ops       | open
          deny aa@ops <-> bb@ops                   | bb@ops -> aa@ops       | denied
          deny aa@ops -> bb@ops udp                | aa@ops -> bb@ops       | open
          deny aa@ops -> bb@ops write              | aa@ops -> bb@ops       | denied
          deny aa@ops -> bb@ops read               | aa@ops -> bb@ops       | denied
          deny aa@ops -> any@ops tcp 80 write      | aa@ops -> bb@ops       | denied
          deny aa@ops -> any@ops                   | aa@ops -> bb@ops       | denied
          deny any@ops -> any@wallet               | aa@ops -> ww@wallet    | denied
          deny any@ops -> any@wallet               | ww@wallet -> tt@wallet | unlisted
          deny aa@ops -> bb@ops                    | any@ops -> bb@ops      | denied
          deny aa@ops -> bb@ops                    | any@ops -> aa@ops      | open
          deny any@ops -> bb@ops                   | any@ops -> any@ops     | denied
          """)
  void judges(String rule, String link, String verdict) {
    Estate estate = Estates.of(BASE + rule + "\n" + link + " tcp 80");
    Link judged = estate.links().getFirst();
    Permission permission =
        Permissions.of(estate).judge(judged, new Direction(judged.from(), judged.to()));
    assertEquals(
        Permission.Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)), permission.verdict());
    boolean decided = verdict.equals("listed") || verdict.equals("denied");
    assertEquals(decided ? rule : "", permission.rule() == null ? "" : permission.rule().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deny aa@ops -> bb@ops write  | open
          deny any@ops -> bb@ops write | open
          deny aa@ops -> bb@ops read   | denied
          deny aa@ops -> bb@ops        | denied
          """)
  void aDenyOfWritingLeavesReading(String rule, String verdict) {
    Estate estate = Estates.of(BASE + rule + "\naa@ops -> bb@ops tcp 80 read");
    Link link = estate.links().getFirst();
    Permission permission =
        Permissions.of(estate).judge(link, new Direction(link.from(), link.to()));
    assertEquals(
        Permission.Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)), permission.verdict());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          allow ww@wallet -> tt@wallet | deny any@wallet -> tt@wallet       | deny any@wallet -> tt@wallet
          allow any@wallet -> tt@wallet | allow ww@wallet -> tt@wallet      | allow ww@wallet -> tt@wallet
          allow ww@wallet -> tt@wallet  | allow ww@wallet -> tt@wallet tcp 80 | allow ww@wallet -> tt@wallet tcp 80
          """)
  void theRuleThatDecides(String one, String other, String decides) {
    for (String rules : new String[] {one + "\n" + other, other + "\n" + one}) {
      Estate estate = Estates.of(BASE + rules + "\nww@wallet -> tt@wallet tcp 80");
      Link link = estate.links().getFirst();
      Permission permission =
          Permissions.of(estate).judge(link, new Direction(link.from(), link.to()));
      assertEquals(decides, permission.rule() == null ? "" : permission.rule().text());
    }
  }
}
