package dev.soke.cli.report;

import java.util.List;

/// The answer to `soke why`.
///
/// @param asked the place that was asked about, as the user wrote it
/// @param lines the lines behind it, or those that it reaches
public record WhyReport(String asked, List<TracedLine> lines) {
  /// Copies what it is given.
  public WhyReport {
    lines = List.copyOf(lines);
  }

  /// For people: a line each, LF line ends.
  ///
  /// @param nothing what to say when there are none
  public String text(String nothing) {
    return lines.isEmpty()
        ? nothing + "\n"
        : String.join("\n", lines.stream().map(TracedLine::toString).toList()) + "\n";
  }

  /// For machines: one object, `lines` in the same order.
  public String json(String version) {
    return JsonText.of(
        version,
        json -> {
          json.writeStringProperty("asked", asked);
          json.writeArrayPropertyStart("lines");
          for (TracedLine line : lines) {
            json.writeStartObject();
            json.writeStringProperty("file", line.file());
            json.writeNumberProperty("line", line.line());
            if (line.column() > 0) {
              json.writeNumberProperty("column", line.column());
            }
            json.writeStringProperty("text", line.text());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
