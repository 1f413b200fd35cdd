package dev.soke.expand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What expressions may name. While texts are expanded the answers come from what is written; for
/// questions and rules of an estate they come from the resolved estate.
public interface Names {
  /// The value of a name, or null when nothing has that name.
  @Nullable Value value(String name);

  /// All declarations of a kind by its plural, such as `sites`, or null when it is no plural.
  @Nullable Value set(String plural);

  /// An attribute of a declaration, or null when its kind has none of that name.
  @Nullable Value member(Value.Declared owner, String attribute);

  /// The attributes that the kind of a declaration has.
  List<String> attributes(String kind);
}
