package dev.soke.resolve;

import dev.soke.diagnostic.Severity;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of texts that could not be read whole. A name among them may be declared right there,
/// so that not finding it would be a second message of the same cause.
final class Damage {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private Damage() {}

  static NavigableSet<String> words(List<SyntaxTree> trees) {
    NavigableSet<String> words = new TreeSet<>();
    for (SyntaxTree tree : trees) {
      if (tree.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
        addUnread(words, tree);
      }
    }
    return words;
  }

  private static void addUnread(NavigableSet<String> words, SyntaxTree tree) {
    String text = tree.source().text();
    int from = 0;
    for (Statement statement : tree.statements()) {
      addWords(words, text.substring(from, Math.max(from, statement.span().start())));
      from = Math.max(from, statement.span().end());
    }
    addWords(words, text.substring(from));
    words.add("");
  }

  private static void addWords(NavigableSet<String> words, String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }
}
