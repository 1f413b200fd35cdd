package dev.soke.format;

import dev.soke.format.Part.Form;
import dev.soke.format.Part.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which brackets of a phrase are broken over lines: those that the author broke, and as many more
/// as its lines need to keep within {@link Line#LONGEST}.
final class Breaks {
  /// A line of the phrase, and the brackets on it that could be broken.
  private static final class Stretch {
    private final List<Group> candidates = new ArrayList<>();
    private int width;

    private Stretch(int width) {
      this.width = width;
    }

    private boolean helps() {
      return width > Line.LONGEST && !candidates.isEmpty();
    }
  }

  private final List<Part> parts;
  private final int indent;
  private final int[] starts;
  private final List<Group> broken = new ArrayList<>();

  private Breaks(Entry.Phrase phrase, int depth, int[] starts) {
    this.parts = phrase.parts();
    this.indent = 2 * depth;
    this.starts = starts;
  }

  /// The broken brackets of a phrase whose words start as given.
  static List<Group> of(Entry.Phrase phrase, int depth, int[] starts) {
    Breaks breaks = new Breaks(phrase, depth, starts);
    phrase.parts().stream()
        .filter(part -> part instanceof Group group && forced(group))
        .forEach(part -> breaks.broken.add((Group) part));
    while (breaks.breakOne()) {
      // Each round breaks one pair of brackets more.
    }
    return breaks.broken;
  }

  private static boolean forced(Group group) {
    return group.broken()
        || group.entries().stream()
            .filter(Entry.Phrase.class::isInstance)
            .flatMap(entry -> ((Entry.Phrase) entry).parts().stream())
            .anyMatch(part -> part instanceof Group inner && forced(inner));
  }

  /// Breaks the brackets that gain most on the first line that is too long.
  private boolean breakOne() {
    return stretches().stream()
        .filter(Stretch::helps)
        .limit(1)
        .flatMap(stretch -> stretch.candidates.stream())
        .max(Comparator.comparingInt(Breaks::gain))
        .map(broken::add)
        .isPresent();
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(indent)));
    int word = 0;
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      word += Flat.spaced(parts, at) ? 1 : 0;
      if (part instanceof Part.Word it && it.turns()) {
        stretches.add(new Stretch(indent + 2));
      } else if (Flat.spaced(parts, at)) {
        int column = stretches.size() == 1 ? indent + starts[word] : 0;
        stretches.getLast().width = Math.max(stretches.getLast().width + 1, column);
      }
      add(stretches, part);
    }
    return stretches;
  }

  private void add(List<Stretch> stretches, Part part) {
    Stretch last = stretches.getLast();
    if (part instanceof Group group && broken.contains(group)) {
      last.width += group.start().text().length();
      stretches.add(new Stretch(indent + group.close().length()));
    } else {
      last.width += Flat.of(part).length();
      if (part instanceof Group group && breakable(group)) {
        last.candidates.add(group);
      }
    }
  }

  /// Bodies break before all others.
  private static int gain(Group group) {
    return group.form() == Form.BODY ? Integer.MAX_VALUE : Flat.of(group).length();
  }

  private static boolean breakable(Group group) {
    return group.entries().size() > (group.form() == Form.LIST ? 1 : 0);
  }
}
