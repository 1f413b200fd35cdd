package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// Who talks to whom.
@Kind(
    value = "link",
    doc = "Who talks to whom: `a@plane -> b@plane tcp 8545 \"why\"`, or `<->` where both call.")
public record Link(
    Endpoint from,
    Endpoint to,
    @Doc("Whether both ends may call.") boolean both,
    @Doc("What it speaks.") @Positional Located<Protocol> protocol,
    @Doc("The port of the end that is called.") @Positional @Between(min = 1, max = 65535)
        Located<Long> port,
    @Doc("Whether the caller only reads, or also changes something.") @Positional @Default("write")
        Located<Access> access,
    @Doc("Whether the caller works without it.") @Positional @Default("required")
        Located<Need> need,
    @Doc("Why it must be.") @Positional @Nullable Located<String> reason,
    @Doc("The gateway it crosses, when its ends stand on different planes.")
        @Clause("via")
        @Reference(Gateway.class)
        @Nullable Located<String> via,
    Span span) {}
