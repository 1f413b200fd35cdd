package dev.soke.cli.commit;

import org.jspecify.annotations.Nullable;

/// A branch that got a new commit.
///
/// @param ref its full name, `refs/heads/...`
/// @param oldId the commit it was at; null when the branch is new
/// @param newId the commit it is at now
/// @param files how many files of the build it holds
public record RefMove(String ref, @Nullable String oldId, String newId, int files) {}
