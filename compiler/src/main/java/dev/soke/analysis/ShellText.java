package dev.soke.analysis;

import java.util.ArrayList;
import java.util.List;

/// Splits the text of a shell at its operators and into words, as far as telling idle commands
/// needs it: quotes and backslashes are followed, everything else is left as it stands.
final class ShellText {
  /// Commands joined by `&&` or `||`; of a pipeline only its last command, which alone decides.
  ///
  /// @param operators one fewer than the commands
  record Sequence(List<List<String>> commands, List<String> operators, boolean background) {}

  private final String text;
  private int at;
  private final List<Sequence> sequences = new ArrayList<>();
  private List<List<String>> commands = new ArrayList<>();
  private List<String> operators = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean quoted;

  private ShellText(String text) {
    this.text = text;
  }

  /// The sequences of a text, in order; empty ones are left out.
  static List<Sequence> sequences(String text) {
    ShellText shell = new ShellText(text);
    while (shell.at < text.length()) {
      shell.step();
    }
    shell.endSequence(false);
    return shell.sequences;
  }

  private void step() {
    char here = text.charAt(at);
    switch (here) {
      case '\'', '"' -> quote(here);
      case '\\' -> take(Math.min(at + 1, text.length() - 1));
      case '#' -> comment();
      case ';', '\n' -> endSequence(false);
      case '&', '|' -> operator(here);
      case ' ', '\t', '\r' -> endWord();
      default -> word.append(here);
    }
    at++;
  }

  /// A `#` inside a word is a letter like any other.
  private void comment() {
    if (!word.isEmpty() || quoted) {
      word.append('#');
      return;
    }
    while (at + 1 < text.length() && text.charAt(at + 1) != '\n') {
      at++;
    }
  }

  private void take(int place) {
    word.append(text.charAt(place));
    at = place;
  }

  private void quote(char mark) {
    quoted = true;
    for (at++; at < text.length() && text.charAt(at) != mark; at++) {
      if (mark == '"' && text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      word.append(text.charAt(at));
    }
  }

  private void operator(char here) {
    boolean redirection = here == '&' && (endsIn('>') || endsIn('<') || next('>'));
    if (redirection) {
      word.append(here);
    } else if (next(here)) {
      at++;
      endCommand();
      operators.add(String.valueOf(here).repeat(2));
    } else if (here == '&') {
      endSequence(true);
    } else {
      endWord();
      words.clear();
    }
  }

  private boolean endsIn(char mark) {
    return !word.isEmpty() && word.charAt(word.length() - 1) == mark;
  }

  private boolean next(char mark) {
    return at + 1 < text.length() && text.charAt(at + 1) == mark;
  }

  private void endWord() {
    if (!word.isEmpty() || quoted) {
      words.add(word.toString());
      word.setLength(0);
      quoted = false;
    }
  }

  private void endCommand() {
    endWord();
    commands.add(words);
    words = new ArrayList<>();
  }

  private void endSequence(boolean background) {
    endCommand();
    if (commands.size() > 1 || !commands.getFirst().isEmpty()) {
      sequences.add(new Sequence(commands, operators, background));
    }
    commands = new ArrayList<>();
    operators = new ArrayList<>();
  }
}
