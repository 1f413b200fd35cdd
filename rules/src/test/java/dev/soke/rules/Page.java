package dev.soke.rules;

import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.analysis.Sha256;
import dev.soke.change.Previous;
import dev.soke.check.Checks;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.packages.PackageStatements;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of a code under docs/diagnostics: what it means, a wrong estate with its report, and a
/// right one.
///
/// @param text the Markdown, with LF line ends
record Page(Code code, String text) {
  static final Path FOLDER = Path.of("..", "docs", "diagnostics");

  /// A file beside the text: its path, what is found in it as `CODE@line`, and its content.
  private static final Pattern BESIDE =
      Pattern.compile("(?ms)^```file (\\S+)(?: error: (\\S+))?\\n(.*?)^```$");

  private static final Pattern MARK = Pattern.compile("(?://|#) error: ([A-Z]{3}\\d{3})$");

  static Page of(Code code) {
    try {
      return new Page(code, Files.readString(file(code), StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Path file(Code code) {
    return FOLDER.resolve(code + ".md");
  }

  /// The heading, without its mark.
  String title() {
    return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  /// The first fence of a language under a heading of the second level, or an empty text.
  String fence(String heading, String language) {
    Matcher matcher = pattern(heading, language).matcher(text);
    return matcher.find() ? matcher.group(2) : "";
  }

  /// Puts a report into the page for good.
  void write(String report) {
    String filled =
        pattern("Wrong", "text")
            .matcher(text)
            .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + report));
    try {
      Files.writeString(file(code), filled, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// Findings in the form of marks.
  static List<String> marks(List<Diagnostic> findings) {
    return findings.stream()
        .map(it -> {
          String path = it.span().source().path();
          boolean shown = path.equals("estate.soke") || path.equals("config.toml");
          String place = shown ? "" : path + ":";
          return place + it.span().from().line() + " " + it.code();
        })
        .toList();
  }

  /// The estate under a heading, and the files beside it.
  List<Source> sources(String heading) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source("estate.soke", fence(heading, "soke")));
    beside(heading).forEach(it -> sources.add(new Source(it.group(1), it.group(3))));
    return sources;
  }

  /// What the compiler is given of it: texts, and what else its packages hold.
  Input input(String heading) {
    List<Source> sources = new ArrayList<>();
    SortedMap<String, SortedMap<String, String>> packages = new TreeMap<>();
    SortedMap<String, String> signatures = new TreeMap<>();
    Source lock = Vendored.NONE.lock();
    for (Source source : sources(heading)) {
      String name = PackageStatements.owner(source);
      String file =
          name.isEmpty() ? "" : source.path().substring(("vendor/" + name + "/").length());
      if (source.path().equals(Vendored.LOCK)) {
        lock = source;
      } else if (file.equals(Vendored.SIGNATURE)) {
        signatures.put(name, source.text());
      } else {
        sources.add(source);
      }
      if (!file.isEmpty() && !file.equals(Vendored.SIGNATURE)) {
        String digest = Sha256.of(source.text());
        packages.computeIfAbsent(name, _ -> new TreeMap<>()).put(file, digest);
      }
    }
    List<Vendored.Folder> folders = new ArrayList<>();
    packages.forEach((name, files) ->
        folders.add(new Vendored.Folder(name, files, signatures.getOrDefault(name, ""))));
    return new Input(sources, new Vendored(lock, folders), before());
  }

  /// What the estate under the heading `Before` wrote, and the files that stand there.
  private Previous before() {
    SequencedMap<String, String> files = new TreeMap<>();
    String estate = fence("Before", "soke");
    if (!estate.isEmpty()) {
      new Compiler(Checks.NONE)
          .compile(List.of(new Source("estate.soke", estate)))
          .outputs()
          .artifacts()
          .forEach(it -> files.put(it.path(), it.text()));
    }
    beside("Before").forEach(it -> files.put(it.group(1), it.group(3)));
    return new Previous(files);
  }

  /// Where the estate under a heading and the files beside it are marked, as `line CODE` or
  /// `file:line CODE`.
  List<String> marks(String heading) {
    List<String> marks = new ArrayList<>();
    String shown = fence(heading, "soke") + fence(heading, "toml");
    List<String> lines = shown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        marks.add((i + 1) + " " + mark.group(1));
      }
    }
    for (MatchResult file : beside(heading)) {
      if (file.group(2) != null) {
        String[] parts = file.group(2).split("@", 2);
        marks.add(file.group(1) + ":" + parts[1] + " " + parts[0]);
      }
    }
    return marks;
  }

  private List<MatchResult> beside(String heading) {
    Matcher section = Pattern.compile("(?ms)^## " + heading + "$(.*?)(?=^## |\\z)").matcher(text);
    return section.find() ? BESIDE.matcher(section.group(1)).results().toList() : List.of();
  }

  private static Pattern pattern(String heading, String language) {
    return Pattern.compile(
        "(?ms)(^## " + heading + "$(?:(?!^## ).)*?^```" + language + "\\n)(.*?)(?=^```$)");
  }
}
