package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A zone of the software-defined network of a Proxmox VE cluster.
@Kind(
    value = "zone",
    doc = "A zone of the software-defined network: `zone chain as vlan on vmbr0`.")
public record Zone(
    @Name Located<String> name,
    @Doc("How it carries networks.") @Attribute("type") @Clause("as") Located<ZoneType> type,
    @Doc("The bridge it uses.") @Clause("on") @Nullable Located<String> bridge,
    @Doc("The outer VLAN, for qinq.") @Between(min = 1, max = 4094) @Nullable Located<Long> tag,
    @Doc("The controller, for evpn.") @Nullable Located<String> controller,
    @Doc("The VXLAN between its networks, for evpn.") @Between(min = 1, max = 16777215)
        @Nullable Located<Long> vrfVxlan,
    @Doc("The longest packet.") @Between(min = 576, max = 65520) @Nullable Located<Long> mtu,
    String doc,
    Span span) {}
