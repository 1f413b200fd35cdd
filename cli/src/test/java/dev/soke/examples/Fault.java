package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;

/// One edit of an estate, and the one finding it must cause. `faults.txt` says how they are
/// written.
///
/// @param file the text that is changed
/// @param before the words that are replaced
/// @param after the words in their place
/// @param expected the code and the place: `CODE file | words of the line`
record Fault(String title, String file, String before, String after, String expected) {
  /// The faults that stand in these lines.
  static List<Fault> read(List<String> lines) {
    List<Fault> faults = new ArrayList<>();
    Fault fault = new Fault("", "", "", "", "");
    for (String line : lines) {
      int space = line.indexOf(' ');
      String rest = line.substring(space + 1);
      fault =
          switch (space < 0 ? "" : line.substring(0, space)) {
            case "==" -> new Fault(rest, "", "", "", "");
            case "file" -> new Fault(fault.title, rest, "", "", "");
            case "-" -> new Fault(fault.title, fault.file, rest, "", "");
            case "+" -> new Fault(fault.title, fault.file, fault.before, rest, "");
            case "expect" -> new Fault(fault.title, fault.file, fault.before, fault.after, rest);
            default -> fault;
          };
      if (!fault.expected.isEmpty() && line.startsWith("expect ")) {
        faults.add(fault);
      }
    }
    return faults;
  }

  /// The texts with this fault in them.
  List<Source> plantedIn(List<Source> sources) {
    return sources.stream().map(this::planted).toList();
  }

  private Source planted(Source source) {
    if (!source.path().equals(file)) {
      return source;
    }
    String text = source.text();
    int at = text.indexOf(before);
    assertEquals(text.lastIndexOf(before), at, "the words stand in " + file + " more than once");
    assertEquals(true, at >= 0, "the words stand nowhere in " + file);
    return new Source(file, text.substring(0, at) + after + text.substring(at + before.length()));
  }

  @Override
  public String toString() {
    return title;
  }
}
