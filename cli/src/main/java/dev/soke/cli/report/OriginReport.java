package dev.soke.cli.report;

import dev.soke.analysis.SecretText;
import dev.soke.diagnostic.DisplayWidth;
import dev.soke.expand.Step;
import dev.soke.expand.ValueOrigin;
import dev.soke.schema.Words;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// The answer to `soke explain` about a value.
///
/// @param address the value, as the user named it
public record OriginReport(String address, ValueOrigin origin) {
  private static final String MASK = "***";

  /// For people: the value, then a line a step; `>` is before those that hold.
  public String text() {
    boolean secret = origin.holding().stream().anyMatch(OriginReport::isSecret);
    List<List<String>> rows = new ArrayList<>();
    int held = origin.steps().size() - origin.holding().size();
    for (int at = 0; at < origin.steps().size(); at++) {
      rows.add(row(origin.steps().get(at), at >= held));
    }
    return DisplayWidth.shown(address + " = " + (secret ? MASK : origin.value()))
        + "\n\n"
        + new Table(List.of(" ", "step", "place", "value", "written"), rows).text();
  }

  private static List<String> row(Step step, boolean holds) {
    Span span = step.span();
    String place = span == null ? "" : span.source().path() + ":" + span.from().line();
    String value = isSecret(step) ? MASK : step.shown();
    return List.of(
        holds ? ">" : " ",
        Words.of(step.stage()),
        place,
        (step.append() ? "+= " : "") + value,
        span == null || isSecret(step) ? "" : written(step, span));
  }

  /// What stands there, where that is not the value.
  private static String written(Step step, Span span) {
    String text = span.text().strip().replaceAll("\\s+", " ");
    return step.shown().replace(" { … }", "").equals(text) ? "" : text;
  }

  private static boolean isSecret(Step step) {
    Span span = step.span();
    return span != null
        && SecretText.in(span.source()).stream()
            .anyMatch(it -> it.start() < span.end() && span.start() < it.end());
  }
}
