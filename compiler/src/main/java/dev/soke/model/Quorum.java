package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// How many clusters must run a profile once a wave is done.
@Kind(
    value = "quorum",
    doc =
        "How many clusters must run a profile once the wave is done, those of the waves before it counted: `quorum blockchain 3`.")
public record Quorum(
    @Doc("The profile.") @Positional @Reference(Profile.class) Located<String> profile,
    @Doc("The least number of clusters.") @Positional @Between(min = 1, max = 100_000)
        Located<Long> clusters,
    Span span) {}
