package dev.soke.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// One edit of a written file, and what must come to light. `leaks.txt` says how they are written.
record Leak(
    String title,
    String estate,
    String file,
    String block,
    List<String> before,
    List<String> after,
    String expected,
    String at) {
  static List<Leak> read(List<String> lines) {
    List<Leak> leaks = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("== ") && !own.isEmpty()) {
        leaks.add(of(own));
        own.clear();
      }
      if (line.startsWith("== ") || !own.isEmpty()) {
        own.add(line);
      }
    }
    leaks.add(of(own));
    return leaks;
  }

  private static Leak of(List<String> lines) {
    return new Leak(
        word(lines, "== "),
        word(lines, "estate "),
        word(lines, "file "),
        word(lines, "in "),
        words(lines, "-"),
        words(lines, "+"),
        word(lines, "expect "),
        word(lines, "at").stripLeading());
  }

  private static List<String> words(List<String> lines, String start) {
    return lines.stream()
        .filter(it -> it.startsWith(start))
        .map(it -> it.substring(start.length()))
        .toList();
  }

  private static String word(List<String> lines, String start) {
    List<String> words = words(lines, start);
    return words.isEmpty() ? "" : words.getFirst();
  }

  /// The written files with this leak in them.
  SequencedMap<String, String> planted() {
    SequencedMap<String, String> files =
        estate.isEmpty()
            ? Lucid.files()
            : Emitted.from(Path.of("src", "test", "resources", "proof", estate));
    SequencedMap<String, String> changed = new TreeMap<>(files);
    List<String> lines = new ArrayList<>(files.getOrDefault(file, "").lines().toList());
    if (block.isEmpty()) {
      lines.clear();
    }
    plant(block.isEmpty() ? lines : block(lines));
    changed.put(file, String.join("\n", lines) + "\n");
    return changed;
  }

  /// The lines of the block, as a part of the others.
  private List<String> block(List<String> lines) {
    int from = lines.indexOf("  " + block + ":");
    assertTrue(from >= 0, "no block " + block);
    int to = from + 1;
    while (to < lines.size() && lines.get(to).startsWith("    ")) {
      to++;
    }
    return lines.subList(from, to);
  }

  private void plant(List<String> lines) {
    if (before.isEmpty()) {
      lines.addAll(after);
      return;
    }
    int at = lines.indexOf(before.getFirst());
    assertTrue(at >= 0, "no line " + before.getFirst());
    assertEquals(before, lines.subList(at, at + before.size()));
    lines.subList(at, at + before.size()).clear();
    lines.addAll(at, after);
  }

  @Override
  public String toString() {
    return title;
  }
}
