package dev.soke.cli.commit;

import dev.soke.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/// The difference of two texts, as `git diff` shows it.
public final class TextDifference {
  private TextDifference() {}

  /// What changed from one text to the other, with a few lines around; empty when nothing did.
  public static String of(Source before, Source after) {
    RawText old = raw(before);
    RawText now = raw(after);
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now);
    if (edits.isEmpty()) {
      return "";
    }
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(shown)) {
      formatter.format(edits, old, now);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot be written", impossible);
    }
    String head = "--- " + before.path() + "\n+++ " + after.path() + "\n";
    return head + shown.toString(StandardCharsets.UTF_8);
  }

  private static RawText raw(Source source) {
    return new RawText(source.text().getBytes(StandardCharsets.UTF_8));
  }
}
