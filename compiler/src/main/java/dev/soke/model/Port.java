package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A port on which a service listens.
@Kind(value = "port", doc = "A port on which the service listens: `port rpc tcp 8545`.")
public record Port(
    @Name Located<String> name,
    @Doc("What it speaks.") @Positional Located<Protocol> protocol,
    @Doc("Its number.") @Positional @Between(min = 1, max = 65535) Located<Long> number,
    @Doc("The port of the host that leads to it, when it is published.")
        @Clause("host")
        @Between(min = 1, max = 65535)
        @Nullable Located<Long> host,
    @Doc("The address of the host it is published on.") @Clause("bind") @Default("127.0.0.1")
        Located<Ipv4> bind,
    Span span) {}
