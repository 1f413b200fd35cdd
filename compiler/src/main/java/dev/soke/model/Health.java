package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;

/// How a container is asked whether it is well.
@Kind(
    value = "health",
    doc = "How a container is asked whether it is well: a command that fails when it is not.")
public record Health(
    @Doc("The command: one text for the shell of the image, or a list of words to run directly.")
        @Clause("exec")
        Command exec,
    @Doc("How often to ask.") @Attribute("every") @Clause("every") @Default("30s")
        Located<Duration> interval,
    @Doc("How long an answer may take.") @Attribute("within") @Clause("within") @Default("5s")
        Located<Duration> timeout,
    @Doc("How many failures in a row make it unhealthy.")
        @Clause("retries")
        @Default("3")
        @Between(min = 1, max = 100)
        Located<Long> retries,
    @Doc("How long after its start failures do not count.")
        @Attribute("after")
        @Clause("after")
        @Default("30s")
        Located<Duration> startPeriod,
    Span span) {}
