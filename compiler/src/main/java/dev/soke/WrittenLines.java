package dev.soke;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Suppressed;
import dev.soke.diagnostic.Written;
import dev.soke.emit.Artifact;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The lines of a build that come from the places of findings: what `soke why` tells of the same
/// lines of the estate.
///
/// @param lines the lines of the build, of each line of the estate that a finding points at
record WrittenLines(TreeMap<String, List<Written>> lines) {
  /// Looks through a build once, for all findings together.
  static Compilation tell(Compilation built) {
    TreeMap<String, List<Written>> lines = new TreeMap<>();
    Stream.concat(
            built.diagnostics().stream(), built.suppressed().stream().map(Suppressed::finding))
        .forEach(finding -> lines.put(line(finding.span()), new ArrayList<>()));
    WrittenLines written = new WrittenLines(lines);
    if (!lines.isEmpty()) {
      built.outputs().artifacts().forEach(written::add);
    }
    return new Compilation(
        built.estate(),
        built.diagnostics().stream().map(written::tell).toList(),
        built.suppressed().stream().map(written::tell).toList(),
        built.outputs(),
        built.expansion());
  }

  private void add(Artifact artifact) {
    for (int line = 1; line <= artifact.origins().size(); line++) {
      for (Span span : artifact.origins(line)) {
        List<Written> found = lines.get(line(span));
        if (found != null) {
          add(found, artifact.path(), line);
        }
      }
    }
  }

  private static void add(List<Written> found, String file, int line) {
    Written last = found.isEmpty() ? null : found.getLast();
    if (last != null && last.endsBefore(file, line)) {
      found.set(found.size() - 1, new Written(file, last.first(), line));
    } else if (last == null || !last.file().equals(file) || last.last() != line) {
      found.add(new Written(file, line, line));
    }
  }

  private Diagnostic tell(Diagnostic finding) {
    List<Written> found = lines.get(line(finding.span()));
    return found == null || found.isEmpty() ? finding : finding.withWritten(found);
  }

  private Suppressed tell(Suppressed it) {
    return new Suppressed(tell(it.finding()), it.reason(), it.until(), it.place());
  }

  private static String line(Span span) {
    return span.source().path() + ":" + span.from().line();
  }
}
