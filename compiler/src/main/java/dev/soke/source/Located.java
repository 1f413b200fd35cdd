package dev.soke.source;

import org.jspecify.annotations.Nullable;

/// A value and the place where the user wrote it. Equality asks for the value only.
public record Located<T>(T value, Span span) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Located<?> that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
