package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.LocalDate;

/// An incident that is over.
@Kind(value = "incident", doc = "An incident that is over: `incident high until 2026-03-01`.")
public record RouteIncident(
    @Doc("How bad it was.") @Positional Located<IncidentSeverity> severity,
    @Doc("The day it was over.") @Clause("until") Located<LocalDate> until,
    Span span) {}
