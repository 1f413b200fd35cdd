package dev.soke.analysis;

import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// Whether one direction of a link may be.
///
/// @param rule the `allow` or `deny` that decided, if one did
public record Permission(Verdict verdict, @Nullable Span rule) {
  /// How it was decided.
  public enum Verdict {
    /// The plane that is called allows by default.
    OPEN,
    /// The plane that is called denies by default, and an `allow` names the link.
    LISTED,
    /// The plane that is called denies by default, and no `allow` names the link.
    UNLISTED,
    /// A `deny` names the link, or a part of what it stands for.
    DENIED
  }
}
