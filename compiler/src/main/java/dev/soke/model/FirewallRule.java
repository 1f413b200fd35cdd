package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A rule of the firewall of Proxmox VE.
@Kind(
    value = "firewall-rule",
    doc = "A rule of the firewall: `firewall-rule accept tcp \"30303\" from \"+besu-peers\"`.")
public record FirewallRule(
    @Doc("What is done.") @Positional Located<FirewallAction> action,
    @Doc("With what; everything when left out.") @Positional
        @Nullable Located<FirewallProtocol> protocol,
    @Doc("The ports, `\"80,443,9000:9010\"`.") @Positional @Nullable Located<String> ports,
    @Doc("Where it comes from: addresses, `+` and an ipset, or a network; anywhere when left out.")
        @Clause("from")
        @Nullable Located<String> source,
    @Doc("Where it goes.") @Clause("to") @Nullable Located<String> destination,
    @Doc("Whether it comes in or goes out.") @Default("in") Located<FirewallDirection> direction,
    Span span) {}
