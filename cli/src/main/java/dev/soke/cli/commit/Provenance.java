package dev.soke.cli.commit;

import org.jspecify.annotations.Nullable;

/// What a commit says about where its files come from.
///
/// @param compiler the version of the compiler
/// @param sourceCommit the id of the commit that holds the estate; null when it is in none
public record Provenance(String compiler, @Nullable String sourceCommit) {}
