package dev.soke.expand;

import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// One place that gave a value of a declaration what it is. Of several the last one holds, and what
/// adds to a list adds to those before.
///
/// @param path the attribute; what stands in a named block or in settings has its name after a dot,
///   such as `port.http`
/// @param append whether it adds to a list
/// @param shown the value as it reads
/// @param span where it is written; null for what nobody wrote
public record Step(String path, Stage stage, boolean append, String shown, @Nullable Span span) {
  /// How a value came to be. Later ones replace earlier ones, but for what is taken over: what a
  /// declaration writes itself wins over that.
  public enum Stage {
    DEFAULT,
    TEMPLATE,
    LIKE,
    WRITTEN,
    OVERRIDE,
    OVERLAY
  }

  Step as(Stage other) {
    return new Step(path, other, append, shown, span);
  }
}
