package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A file of dated records of law.
@Kind(
    value = "law",
    doc = "A file of dated records of law, below `files/`: `law transfers from \"law/eu.yaml\"`.")
public record LawPack(
    @Name Located<String> name,
    @Doc("Where it lies below `files/`.") @Attribute("file") @Clause("from") Located<String> file,
    @Doc("The digest of the file, 64 digits: what was reviewed is what is read.")
        @Nullable Located<String> sha256,
    String doc,
    Span span) {}
