package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// What must not talk, whatever is allowed.
@Kind(value = "deny", doc = "Forbids links, whatever is allowed.")
public record Deny(
    Endpoint from,
    Endpoint to,
    @Doc("Whether both ends may call.") boolean both,
    @Doc("What it speaks.") @Positional @Nullable Located<Protocol> protocol,
    @Doc("The port of the end that is called.") @Positional @Between(min = 1, max = 65535)
        @Nullable Located<Long> port,
    @Doc("What it forbids: `write` leaves links that only read; all when left out.") @Positional
        @Nullable Located<Access> access,
    @Doc("Why it must be.") @Positional @Nullable Located<String> reason,
    Span span) {}
