package dev.soke.packages;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands in the head of a `use` or `package` statement: a name, a version, then words with a
/// value each.
///
/// @param clauses the value of each word that was written
record Head(String name, String version, SequencedMap<String, String> clauses, Span span) {
  private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final int LONGEST_NAME = 63;

  /// The value of a word; empty when it was not written.
  String clause(String word) {
    return clauses.getOrDefault(word, "");
  }

  /// Reads a head; null when something is wrong with it, which is reported.
  ///
  /// @param words the words that may stand there
  static @Nullable Head read(Statement.Block block, List<String> words, List<Diagnostic> findings) {
    List<Expression> heads = block.heads();
    Head head = new Head(text(heads, 0), text(heads, 1), new TreeMap<>(), block.header());
    String fault = head.fault(heads, words);
    if (fault.isEmpty()) {
      return head;
    }
    findings.add(
        Diagnostic.of(Code.PKG016, block.header())
            .with("statement", block.kind())
            .with("reason", fault));
    return null;
  }

  /// What is wrong with it; empty when nothing is. Fills in the clauses.
  private String fault(List<Expression> heads, List<String> words) {
    if (!name.matches(NAME) || name.length() > LONGEST_NAME) {
      return "its first word is no name in small letters";
    }
    if (!(heads.size() > 1 && heads.get(1) instanceof Expression.Literal literal)
        || literal.form() != Expression.Form.VERSION) {
      return "no version such as `1.4.2` follows its name";
    }
    for (int i = 2; i < heads.size(); i += 2) {
      String word = text(heads, i);
      if (!(heads.get(i) instanceof Expression.Word) || !words.contains(word)) {
        return "`" + heads.get(i).span().text() + "` does not belong there";
      }
      if (text(heads, i + 1).isEmpty() || clauses.putIfAbsent(word, text(heads, i + 1)) != null) {
        return "`" + word + "` stands once, with one value";
      }
    }
    return "";
  }

  private static String text(List<Expression> heads, int index) {
    if (index >= heads.size()) {
      return "";
    }
    Expression head = heads.get(index);
    return head instanceof Expression.Word word
        ? word.name()
        : head instanceof Expression.Text text
            ? text.value()
            : head instanceof Expression.Literal literal ? literal.text() : "";
  }
}
