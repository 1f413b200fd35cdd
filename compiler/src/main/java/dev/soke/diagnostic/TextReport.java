package dev.soke.diagnostic;

import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Findings as people read them: the words, the source with carets, the way out. A pure function.
///
/// Nothing a user wrote can disturb a terminal: characters that do not show are written out. What
/// one of the findings calls a secret is masked in all of them.
///
/// @param colour whether to colour by ANSI sequences
/// @param ascii whether to use ASCII only, for screens that show nothing else
/// @param width the columns to keep within, at least 40; headings alone may be longer
public record TextReport(boolean colour, boolean ascii, int width) {
  private static final int NARROWEST = 40;

  /// Keeps the width within reason.
  public TextReport {
    width = Math.max(width, NARROWEST);
  }

  /// The findings in their order, a blank line between two, LF line ends.
  public String render(List<Diagnostic> findings) {
    return render(findings, Secrets.of(findings));
  }

  /// The same without showing these secrets either.
  public String render(List<Diagnostic> findings, Secrets secrets) {
    return String.join(
        "\n",
        findings.stream().map(finding -> render(finding, Words.of(finding), secrets)).toList());
  }

  /// One finding, LF line ends, a final line end.
  public String render(Diagnostic finding) {
    return render(finding, Words.of(finding));
  }

  /// One finding in words of the caller's.
  String render(Diagnostic finding, Words words) {
    return render(finding, words, Secrets.of(List.of(finding)));
  }

  private String render(Diagnostic finding, Words words, Secrets secrets) {
    Ink ink = new Ink(colour);
    List<String> rows = new ArrayList<>();
    rows.add(heading(finding, words.summary(), ink));
    int gutter = gutter(finding);
    boolean first = true;
    for (List<Mark> marks : marksBySource(finding, words.label()).values()) {
      rows.addAll(new Frame(marks, finding.severity(), gutter, secrets, this, ink).rows(first));
      first = false;
    }
    rows.addAll(note("help", words.hint(), gutter, ink));
    if (finding.fixes().size() == 1) {
      rows.addAll(note("fix", shown(finding, finding.fixes().getFirst()), gutter, ink));
    }
    if (!finding.follows().isEmpty()) {
      rows.addAll(note("note", further(finding.follows().size()), gutter, ink));
    }
    rows.addAll(note("explain", "soke explain " + finding.code(), gutter, ink));
    return String.join("\n", rows) + "\n";
  }

  /// What a fix does and how sure it is; the safe ones can be left to the machine.
  private static String shown(Diagnostic finding, Fix fix) {
    return switch (fix.grade()) {
      case SAFE -> fix.title() + "; `soke fix --only " + finding.code() + "` does it";
      case MAYBE -> "maybe " + fix.title();
      case PLACEHOLDERS -> fix.title() + ", filled in";
    };
  }

  private static String further(int count) {
    return count == 1
        ? "1 further finding follows from this"
        : count + " further findings follow from this";
  }

  /// A text with nothing in it that does not show.
  String visible(String text) {
    return ShownLine.of(text, ascii).toString();
  }

  private String heading(Diagnostic finding, String summary, Ink ink) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return ink.grave(finding.severity(), severity + "[" + finding.code() + "]")
        + ink.strong(": " + visible(summary));
  }

  private List<String> note(String name, String text, int gutter, Ink ink) {
    if (text.isEmpty()) {
      return List.of();
    }
    String start = " ".repeat(gutter + 1) + ink.frame("=") + " " + name + ": ";
    int indent = gutter + name.length() + 5;
    List<String> rows = new ArrayList<>();
    for (String row : ShownLine.wrap(visible(text), width - indent)) {
      rows.add((rows.isEmpty() ? start : " ".repeat(indent)) + row);
    }
    return rows;
  }

  private static int gutter(Diagnostic finding) {
    int last = finding.span().from().line();
    for (Related related : finding.related()) {
      last = Math.max(last, related.span().from().line());
    }
    for (Part part : finding.parts()) {
      last = Math.max(last, part.place().from().line());
    }
    return Integer.toString(last).length();
  }

  private static SequencedMap<Source, List<Mark>> marksBySource(Diagnostic finding, String label) {
    SequencedMap<Source, List<Mark>> marks = new LinkedHashMap<>();
    Mark primary = new Mark(finding.span(), label, true);
    marks.computeIfAbsent(finding.span().source(), _ -> new ArrayList<>()).add(primary);
    for (Related related : finding.related()) {
      Mark mark = new Mark(related.span(), related.label(), false);
      marks.computeIfAbsent(related.span().source(), _ -> new ArrayList<>()).add(mark);
    }
    for (Part part : finding.parts()) {
      Mark mark = new Mark(part.place(), "is " + part.value(), false);
      marks.computeIfAbsent(part.place().source(), _ -> new ArrayList<>()).add(mark);
    }
    return marks;
  }
}
