package dev.soke.analysis.law;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A file of law as it was read: the records that can be read, and what is wrong with the others.
///
/// @param groups the members of each group it names
public record LawFile(
    List<LawFact> facts,
    SequencedMap<String, List<Places.Membership>> groups,
    List<Problem> problems) {
  /// Something that keeps a file or a record of it from being read.
  public record Problem(String text, Span span) {}

  /// Copies what it is given.
  public LawFile {
    facts = List.copyOf(facts);
    groups = Collections.unmodifiableSequencedMap(new TreeMap<>(groups));
    problems = List.copyOf(problems);
  }

  /// Reads a file.
  public static LawFile read(Source source) {
    Reading reading = new Reading();
    try {
      reading.add(YamlNode.read(source));
    } catch (YamlNode.Unreadable e) {
      reading.problem(Objects.requireNonNullElse(e.getMessage(), ""), e.span());
    }
    return new LawFile(reading.facts, reading.groups, reading.problems);
  }

  /// What was read so far.
  private static final class Reading {
    private final List<LawFact> facts = new ArrayList<>();
    private final SequencedMap<String, List<Places.Membership>> groups = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void problem(String text, Span span) {
      problems.add(new Problem(text, span));
    }

    void add(YamlNode root) {
      if (!(root instanceof YamlNode.Mapping(var entries, Span span))) {
        problem("it is no mapping of `groups` and `facts`", root.span());
        return;
      }
      entries.forEach((name, node) -> {
        switch (name) {
          case "groups" -> addGroups(node);
          case "facts" -> addFacts(node);
          case "note" -> {}
          default -> problem("only `groups`, `facts` and `note` stand at the top", node.span());
        }
      });
      if (entries.isEmpty()) problem("nothing stands in it", span);
    }

    private void addGroups(YamlNode node) {
      if (!(node instanceof YamlNode.Mapping(var entries, Span _))) {
        problem("`groups` is a mapping", node.span());
        return;
      }
      entries.forEach((name, members) -> {
        MembershipReader reader = new MembershipReader();
        groups.put(name.toLowerCase(Locale.ROOT), reader.read(members));
        problems.addAll(reader.problems());
      });
    }

    private void addFacts(YamlNode node) {
      if (!(node instanceof YamlNode.Sequence(var items, Span _))) {
        problem("`facts` is a list", node.span());
        return;
      }
      for (YamlNode item : items) {
        LawFactReader reader = new LawFactReader(item);
        LawFact fact = reader.read();
        problems.addAll(reader.problems());
        if (fact != null && facts.stream().anyMatch(it -> it.id().equals(fact.id()))) {
          problem("two records have one `id`", fact.span());
        } else if (fact != null) {
          facts.add(fact);
        }
      }
    }
  }
}
