package dev.soke.analysis.law;

import dev.soke.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the members of a group: codes, or mappings of a member and its days.
final class MembershipReader {
  private final List<LawFile.Problem> problems = new ArrayList<>();

  List<LawFile.Problem> problems() {
    return problems;
  }

  List<Places.Membership> read(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence(var items, Span _))) {
      problems.add(new LawFile.Problem("a group is a list of its members", node.span()));
      return List.of();
    }
    return items.stream().map(this::member).toList();
  }

  private Places.Membership member(YamlNode node) {
    if (node instanceof YamlNode.Scalar(String text, Span _)) {
      return new Places.Membership(text.strip().toLowerCase(Locale.ROOT), null, null);
    }
    Fields fields = new Fields(node);
    String member = fields.word("member");
    LocalDate from = fields.day("from");
    LocalDate to = fields.day("to");
    fields.finish("`member`, `from` and `to`");
    problems.addAll(fields.problems());
    return new Places.Membership(member, from, to);
  }
}
