package dev.soke.reference;

import dev.soke.emit.Artifact;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A page of Markdown in the making, each line with the places of the estate behind it.
final class PageText {
  private final List<String> lines = new ArrayList<>();
  private final List<List<Span>> origins = new ArrayList<>();

  /// A line, or several with a blank line before the next.
  PageText line(String line, List<Span> places) {
    line.lines().forEach(it -> add(it, places));
    return this;
  }

  /// A paragraph or a heading: lines with a blank one after them; nothing for an empty text.
  PageText paragraph(String text, List<Span> places) {
    return text.isEmpty() ? this : line(text, places).blank();
  }

  /// A paragraph or a heading that comes from no estate.
  PageText paragraph(String text) {
    return paragraph(text, List.of());
  }

  /// The head of a table.
  PageText head(String... columns) {
    row(List.of(), List.of(columns));
    return row(List.of(), List.of(columns).stream().map(_ -> "---").toList());
  }

  /// A row of a table; a bar in a cell would end it.
  PageText row(List<Span> places, List<String> cells) {
    String row = cells.stream().map(PageText::cell).collect(Collectors.joining("|", "|", "|"));
    return line(row, places);
  }

  /// A blank line; never two of them.
  PageText blank() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      add("", List.of());
    }
    return this;
  }

  /// The page as a file.
  Artifact at(String path) {
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
      origins.removeLast();
    }
    return new Artifact(path, String.join("\n", lines) + "\n", origins, null);
  }

  private static String cell(String text) {
    String line = text.replaceAll("\\s+", " ").replace("|", "\\|");
    return line.isEmpty() ? " " : " " + line + " ";
  }

  private void add(String line, List<Span> places) {
    lines.add(line.stripTrailing());
    origins.add(places);
  }
}
