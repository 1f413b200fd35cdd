package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A container image by content.
@Kind(value = "image", doc = "A container image, named by the digest of its content.")
public record Image(
    @Name Located<String> name,
    @Doc("Where it is kept and its digest: `registry/repository@sha256:…`.") @Positional
        Located<String> reference,
    @Doc("What its build puts in.") List<Located<String>> contains,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Image {
    contains = List.copyOf(contains);
  }
}
