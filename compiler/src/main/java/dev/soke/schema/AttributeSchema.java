package dev.soke.schema;

import org.jspecify.annotations.Nullable;

/// One attribute of a kind.
///
/// @param name as the user writes it
/// @param type what it takes
/// @param required whether it must be written
/// @param fallback its value when nobody writes it, in the words of the language, or null
/// @param clause the word that announces it in the header, or null
/// @param positional whether it may stand in the header without a word
/// @param doc what it is, one sentence
public record AttributeSchema(
    String name,
    Type type,
    boolean required,
    @Nullable String fallback,
    @Nullable String clause,
    boolean positional,
    String doc) {}
