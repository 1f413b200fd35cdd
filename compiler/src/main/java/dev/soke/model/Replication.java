package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// A host that the disks of a guest are copied to.
@Kind(
    value = "replicate",
    doc = "A host that disks are copied to: `replicate to r630-01 { schedule = \"*/15\" }`.")
public record Replication(
    @Doc("The host.") @Clause("to") @Reference(Host.class) Located<String> target,
    @Doc("When, as a calendar event of Proxmox VE.") @Default("\"*/15\"") Located<String> schedule,
    Span span) {}
