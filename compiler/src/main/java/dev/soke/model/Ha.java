package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a guest is kept running when its host fails.
@Kind(value = "ha", doc = "How the guest is kept running when its host fails.")
public record Ha(
    @Doc("What is asked of it.") @Default("started") Located<HaState> state,
    @Doc("How often it is started again on its host.") @Default("1") @Between(min = 0, max = 10)
        Located<Long> maxRestart,
    @Doc("How often it is moved when that fails.") @Default("1") @Between(min = 0, max = 10)
        Located<Long> maxRelocate,
    @Doc("How much of the latest data may be lost; none when left out.")
        @Nullable Located<Duration> acceptsLoss,
    Span span) {}
