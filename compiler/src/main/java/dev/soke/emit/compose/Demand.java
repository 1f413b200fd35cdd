package dev.soke.emit.compose;

import dev.soke.model.Variable;

/// A variable that compose reads when it runs. One that is unset would silently become empty, so
/// compose is told to stop.
final class Demand {
  private Demand() {}

  /// A variable that must be set.
  static String set(String name) {
    return "${" + name + ":?" + name + " is not set}";
  }

  /// A variable whose value whoever starts the cluster makes.
  static String generated(String name) {
    return "${" + name + ":?" + name + " is generated when the cluster starts}";
  }

  /// What stands for a variable in the file that every site can run; an optional one may be empty.
  static String of(Variable variable) {
    String name = variable.name().value();
    return switch (variable.presence().value()) {
      case REQUIRED -> set(name);
      case OPTIONAL -> "${" + name + "-}";
      case GENERATED -> generated(name);
    };
  }
}
