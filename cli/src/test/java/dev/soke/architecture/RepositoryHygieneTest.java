package dev.soke.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Nothing strays into the repository, and nothing in it is left without its counterpart.
class RepositoryHygieneTest {
  /// A folder of somebody's machine. The words are parted so that this file is not one of those.
  private static final Pattern MACHINE =
      Pattern.compile("(?<![\\w.$}])/(" + "home|root|Users|work|tmp/h" + ")/[\\w.-]");

  /// Shows the parser every kind of line end.
  private static final String LINE_ENDS = "compiler/src/test/resources/syntax/good/line-ends.soke";

  private static final Pattern EXPECTED = Pattern.compile("(examples/[^/]+)/expected/.+");
  private static final Pattern PACKAGE = Pattern.compile("(.+/src/(main|test)/java/.+)/[^/]+");
  private static final Pattern DECISION =
      Pattern.compile("docs/decisions/(\\d{4}-[a-z0-9-]+\\.md)");

  /// Profiles in their canonical form: their bytes are hashed, and hold no end of a line.
  private static final Pattern CANONICAL =
      Pattern.compile(".*/expected/chain/\\d+/[^/]+/profiles/.*\\.json");

  @Test
  void noFileNamesAFolderOfAMachine() {
    assertEquals(List.of(), filesWhere(path -> MACHINE.matcher(Repository.read(path)).find()));
  }

  @Test
  void everyLineEndIsOneCharacter() {
    assertEquals(List.of(), filesWhere(path -> Repository.read(path).contains("\r")));
  }

  @Test
  void everyFileEndsItsLastLine() {
    assertEquals(
        List.of(),
        filesWhere(path ->
            !CANONICAL.matcher(path).matches()
                && !Repository.read(path).isEmpty()
                && !Repository.read(path).endsWith("\n")));
  }

  @Test
  void everyPackageSaysWhatItIs() {
    List<String> files = Repository.files();
    TreeSet<String> silent = new TreeSet<>();
    for (String path : files) {
      var place = PACKAGE.matcher(path);
      if (path.endsWith(".java") && path.contains("/src/main/") && place.matches()) {
        silent.add(place.group(1));
      }
    }
    silent.removeIf(folder -> files.contains(folder + "/package-info.java"));
    assertEquals(new TreeSet<>(), silent);
  }

  @Test
  void everyExpectedFileBelongsToAnEstate() {
    List<String> files = Repository.files();
    List<String> orphans = new ArrayList<>();
    for (String path : files) {
      var place = EXPECTED.matcher(path);
      if (place.matches() && files.stream().noneMatch(isEstateIn(place.group(1)))) {
        orphans.add(path);
      }
    }
    assertEquals(List.of(), orphans);
  }

  @Test
  void everyDecisionIsListed() {
    String list = Repository.read("docs/decisions/README.md");
    List<String> pages = filesWhere(path -> DECISION.matcher(path).matches());
    assertTrue(pages.size() >= 5, "the pages are where they were");
    assertEquals(
        List.of(),
        pages.stream()
            .filter(path -> !list.contains("](" + path.substring(path.lastIndexOf('/') + 1) + ")"))
            .toList());
  }

  private static Predicate<String> isEstateIn(String folder) {
    return path -> path.startsWith(folder + "/") && path.endsWith(".soke");
  }

  private static List<String> filesWhere(Predicate<String> condition) {
    return Repository.files().stream()
        .filter(path -> !path.equals(LINE_ENDS))
        .filter(condition)
        .toList();
  }
}
