package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Compiler;
import dev.soke.analysis.Sha256;
import dev.soke.diagnostic.Code;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Seven questions and three files of records answer for every country: no rule names one.
class LawCasesTest {
  private static final Path LAW = Path.of("..", "examples", "dbis", "files", "law");
  private static final Pattern CASE =
      Pattern.compile("(?ms)^// (J\\d\\d) on (\\S+): ([^\\n]+)\\n(.*?)(?=^// J|\\z)");
  private static final Pattern SITE = Pattern.compile("(?m)^site (\\w+) \\{ (.*) }$");
  private static final String COUNTRIES =
      "ee us ru sg in id vn cn hk by no sa ae ir iq na mm sy ua kp";

  /// Where each site is; the other sides are as well, unless a case says otherwise.
  private static final Map<String, String> SITES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("tallinn", "ee"),
              Map.entry("oslo", "no"),
              Map.entry("boston", "us"),
              Map.entry("moscow", "ru"),
              Map.entry("singapore", "sg"),
              Map.entry("mumbai", "in"),
              Map.entry("jakarta", "id"),
              Map.entry("hanoi", "vn"),
              Map.entry("shanghai", "cn"),
              Map.entry("minsk", "by"),
              Map.entry("dubai", "ae-du"),
              Map.entry("riyadh", "sa")));

  record Case(String row, LocalDate day, List<String> expected, String text) {
    @Override
    public String toString() {
      return row + " on " + day + ": " + text.lines().findFirst().orElse("");
    }
  }

  static List<Case> cases() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/dev/soke/rules/law-cases.soke"));
    List<Case> cases = new ArrayList<>();
    Matcher matcher = CASE.matcher(text);
    while (matcher.find()) {
      String codes = matcher.group(3);
      cases.add(
          new Case(
              matcher.group(1),
              LocalDate.parse(matcher.group(2)),
              codes.equals("-") ? List.of() : List.of(codes.split(" ", -1)),
              matcher.group(4)));
    }
    assertEquals(25, cases.stream().map(Case::row).distinct().count());
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lawSaysWhatItMust(Case one) throws IOException {
    List<Source> sources = new ArrayList<>();
    StringBuilder text = new StringBuilder("estate demo {}\n");
    try (Stream<Path> files = Files.list(LAW)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        String content = Files.readString(file);
        sources.add(new Source("files/law/" + name, content));
        text.append("law ").append(name.replace(".yaml", "")).append(" from \"law/").append(name);
        text.append("\" { sha256 = \"").append(Sha256.of(content)).append("\" }\n");
      }
    }
    text.append(estate(one.text()));
    sources.add(new Source("estate.soke", text.toString()));
    List<String> found =
        new Compiler(RuleBook.load(), one.day())
            .check(sources).diagnostics().stream()
                // That the records are old is true of most days, and not what a case is about.
                .filter(it -> it.code() != Code.LAW005)
                .map(it -> it.code().name())
                .filter(it -> it.startsWith("LAW"))
                .distinct()
                .sorted()
                .toList();
    assertEquals(one.expected(), found, text.toString());
  }

  private static String estate(String change) {
    StringBuilder text = new StringBuilder();
    for (String country : COUNTRIES.split(" ", -1)) {
      text.append("jurisdiction ").append(country).append(" {}\n");
    }
    text.append("jurisdiction ae-du within ae {}\njurisdiction ae-difc within ae-du {}\n");
    text.append("jurisdiction ua-43 within ua {}\n");
    Map<String, String> changed = new TreeMap<>();
    Matcher matcher = SITE.matcher(change);
    while (matcher.find()) {
      changed.put(matcher.group(1), matcher.group(2));
    }
    SITES.forEach((site, code) -> {
      if (change.contains(site)) text.append(site(site, code, changed.getOrDefault(site, "")));
    });
    return text + SITE.matcher(change).replaceAll("");
  }

  private static String site(String name, String code, String changed) {
    StringBuilder text = new StringBuilder("site " + name + " runs [] {\n");
    for (String facet : List.of("location", "operator", "control-plane", "key-custody")) {
      if (!changed.startsWith(facet)) {
        text.append("  ").append(facet).append(" = ").append(code).append('\n');
      }
    }
    return text + "  " + changed + "\n}\n";
  }
}
