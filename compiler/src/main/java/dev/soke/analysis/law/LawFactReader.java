package dev.soke.analysis.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads one record of law.
final class LawFactReader {
  private static final String KNOWN =
      "`id`, `subject`, `key`, `value`, `terms`, `class`, `grade`, `valid-from`, `valid-to`, "
          + "`observed-at`, `authority`, `source`, `contested`, `resolved-by` and `note`";

  private final YamlNode node;
  private final Fields fields;

  LawFactReader(YamlNode node) {
    this.node = node;
    fields = new Fields(node);
  }

  List<LawFile.Problem> problems() {
    return fields.problems();
  }

  /// The record; null when something is wrong with it.
  @Nullable LawFact read() {
    if (!problems().isEmpty()) return null;
    String id = fields.word("id");
    String key = fields.word("key");
    String subject = fields.text("subject").toLowerCase(Locale.ROOT);
    List<String> values = fields.words("value");
    SequencedMap<String, String> terms = fields.terms("terms");
    LocalDate from = fields.day("valid-from");
    LocalDate to = fields.day("valid-to");
    LocalDate observed = fields.day("observed-at");
    Grade grade = word("grade", Grade.values());
    Volatility volatility = word("class", Volatility.values());
    List<List<String>> contested = fields.alternatives("contested");
    String source = fields.text("source");
    String authority = fields.text("authority");
    String resolvedBy = fields.text("resolved-by");
    fields.text("note");
    fields.finish(KNOWN);
    check(key, values, contested, from, to);
    return problems().isEmpty() && grade != null && volatility != null
        ? new LawFact(
            id,
            subject,
            key,
            values,
            terms,
            from,
            to,
            observed,
            source,
            authority,
            grade,
            contested,
            resolvedBy,
            volatility,
            node.span())
        : null;
  }

  private void check(
      String key,
      List<String> values,
      List<List<String>> contested,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    Topic topic = Topic.of(key);
    if (values.isEmpty()) fields.problem("`value` is missing");
    if (topic == null) {
      fields.problem("`key` begins with none of " + Topic.prefixes());
    } else if (!values.isEmpty()) {
      String problem = topic.problem(values);
      if (!problem.isEmpty()) fields.problem(problem);
      contested.stream()
          .map(topic::problem)
          .filter(it -> !it.isEmpty())
          .findFirst()
          .ifPresent(it -> fields.problem("of a contested record, too, " + it));
    }
    if (from != null && to != null && !from.isBefore(to)) {
      fields.problem("`valid-to` is not after `valid-from`");
    }
  }

  private <E extends Enum<E>> @Nullable E word(String name, E[] all) {
    String word = fields.word(name);
    for (E one : all) {
      if (word(one).equals(word)) return one;
    }
    if (!word.isEmpty()) {
      fields.problem(
          Arrays.stream(all)
              .map(it -> "`" + word(it) + "`")
              .collect(Collectors.joining(", ", "`" + name + "` is one of ", "")));
    }
    return null;
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
