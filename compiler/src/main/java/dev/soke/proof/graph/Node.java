package dev.soke.proof.graph;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A piece of a written YAML file that knows its line: that of its name where it has one.
sealed interface Node {
  /// What stands where nothing does.
  static Node none() {
    return new Fields(new TreeMap<>(), 0);
  }

  /// The line, from 1; 0 for what is not there.
  int line();

  /// One value, as its text.
  record Scalar(String text, int line) implements Node {}

  /// Values in order.
  record Items(List<Node> nodes, int line) implements Node {}

  /// Values by name.
  record Fields(SequencedMap<String, Node> named, int line) implements Node {}

  /// The value of a name, or nothing.
  default Node at(String name) {
    return fields().getOrDefault(name, none());
  }

  /// Whether it is there at all.
  default boolean exists() {
    return line() > 0;
  }

  /// Whether it is this text.
  default boolean is(String text) {
    return this instanceof Scalar scalar && scalar.text().equals(text);
  }

  /// Its text; empty for what is no single value.
  default String text() {
    return this instanceof Scalar scalar ? scalar.text : "";
  }

  /// Its values by name; none for what has no names.
  default SequencedMap<String, Node> fields() {
    return this instanceof Fields fields ? fields.named : new TreeMap<>();
  }

  /// Its values in order; none for what is no list.
  default List<Node> items() {
    return this instanceof Items items ? items.nodes : List.of();
  }
}
