package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Guests that are managed together.
@Kind(value = "pool", doc = "Guests that are managed together.")
public record ResourcePool(
    @Name Located<String> name,
    @Doc("The pool it is part of.") @Reference(ResourcePool.class) @Nullable Located<String> parent,
    @Doc("The groups that manage its guests.") List<Located<String>> admins,
    String doc,
    Span span) {
  /// Copies what it is given.
  public ResourcePool {
    admins = List.copyOf(admins);
  }
}
