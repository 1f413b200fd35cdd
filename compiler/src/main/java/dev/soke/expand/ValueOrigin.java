package dev.soke.expand;

import java.util.List;

/// Where a value comes from.
///
/// @param steps every place that had a say, the one that holds last; at least one
public record ValueOrigin(List<Step> steps) {
  /// Copies what it is given.
  public ValueOrigin {
    steps = List.copyOf(steps);
  }

  /// The steps that make the value: the last that sets it, and what adds to it after that.
  public List<Step> holding() {
    int from = steps.size() - 1;
    while (from > 0 && steps.get(from).append()) {
      from--;
    }
    return steps.subList(from, steps.size());
  }

  /// The value as it reads.
  public String value() {
    List<Step> holding = holding();
    if (holding.size() == 1) {
      return holding.getFirst().shown();
    }
    List<String> items =
        holding.stream().map(it -> inner(it.shown())).filter(it -> !it.isEmpty()).toList();
    return "[" + String.join(", ", items) + "]";
  }

  private static String inner(String list) {
    return list.startsWith("[") && list.endsWith("]") ? list.substring(1, list.length() - 1) : list;
  }
}
