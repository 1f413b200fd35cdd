package dev.soke.analysis.law;

import dev.soke.source.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The fields of a record, taken one by one; what is wrong with them is kept.
final class Fields {
  private final SequencedMap<String, YamlNode> left;
  private final Span span;
  private final List<LawFile.Problem> problems = new ArrayList<>();

  Fields(YamlNode node) {
    span = node.span();
    left = new LinkedHashMap<>();
    if (node instanceof YamlNode.Mapping(var entries, Span _)) {
      left.putAll(entries);
    } else {
      problems.add(new LawFile.Problem("a record is a mapping", span));
    }
  }

  List<LawFile.Problem> problems() {
    return problems;
  }

  void problem(String text) {
    problems.add(new LawFile.Problem(text, span));
  }

  /// A text; empty when it is missing.
  String text(String name) {
    YamlNode node = left.remove(name);
    if (node == null) return "";
    if (node instanceof YamlNode.Scalar(String text, Span _)) return text.strip();
    problems.add(new LawFile.Problem("`" + name + "` is one text", node.span()));
    return "";
  }

  /// A text in lower case that must be there.
  String word(String name) {
    boolean missing = !left.containsKey(name);
    String word = text(name).toLowerCase(Locale.ROOT);
    if (missing || word.isEmpty()) problem("`" + name + "` is missing");
    return word;
  }

  /// A day; null when it is missing.
  @Nullable LocalDate day(String name) {
    YamlNode node = left.get(name);
    String text = text(name);
    if (node == null || text.isEmpty()) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noSuchDay) {
      problems.add(
          new LawFile.Problem("`" + name + "` is no day such as `2030-12-31`", node.span()));
      return null;
    }
  }

  /// One or several words in lower case, sorted, each once.
  List<String> words(String name) {
    YamlNode node = left.remove(name);
    return node == null ? List.of() : words(name, node);
  }

  /// Several of those.
  List<List<String>> alternatives(String name) {
    YamlNode node = left.remove(name);
    if (node == null) return List.of();
    if (node instanceof YamlNode.Sequence(var items, Span _)) {
      return items.stream().map(it -> words(name, it)).toList();
    }
    problems.add(new LawFile.Problem("`" + name + "` is a list of every value found", node.span()));
    return List.of();
  }

  /// Texts by name.
  SequencedMap<String, String> terms(String name) {
    SequencedMap<String, String> terms = new LinkedHashMap<>();
    YamlNode node = left.remove(name);
    if (node instanceof YamlNode.Mapping(var entries, Span _)) {
      entries.forEach((term, value) ->
          terms.put(term.toLowerCase(Locale.ROOT), String.join(" ", words(name, value))));
    } else if (node != null) {
      problems.add(new LawFile.Problem("`" + name + "` is a mapping", node.span()));
    }
    return terms;
  }

  /// Whatever nobody took.
  void finish(String known) {
    left.forEach((name, node) ->
        problems.add(
            new LawFile.Problem(
                "there is no field of this name; there are " + known, node.span())));
  }

  private List<String> words(String name, YamlNode node) {
    List<YamlNode> items =
        node instanceof YamlNode.Sequence(var several, Span _) ? several : List.of(node);
    List<String> words = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Scalar(String text, Span _)) {
        words.add(text.strip().toLowerCase(Locale.ROOT));
      } else {
        problems.add(new LawFile.Problem("`" + name + "` holds words", item.span()));
      }
    }
    return words.stream().filter(it -> !it.isEmpty()).sorted().distinct().toList();
  }
}
