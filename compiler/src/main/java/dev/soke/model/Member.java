package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// Somebody with a voice in a council.
@Kind(
    value = "member",
    doc = "Somebody with a voice in a council: `member one as compliance { operator = bank }`.")
public record Member(
    @Name Located<String> name,
    @Doc("What they speak for.") @Attribute("role") @Clause("as") Located<String> role,
    @Doc("Who they belong to; members of one fall together.") Located<String> operator,
    @Doc("Who keeps their key.") @Nullable Located<String> custodian,
    String doc,
    Span span) {}
