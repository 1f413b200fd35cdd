package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that went wrong.
@Kind(
    value = "incident",
    doc = "An incident, open until it is over: `incident high until 2026-03-01`.")
public record RouteIncident(
    @Doc("How bad it was.") @Positional Located<IncidentSeverity> severity,
    @Doc("The day it was over; still open when left out.") @Clause("until")
        @Nullable Located<LocalDate> until,
    Span span) {}
