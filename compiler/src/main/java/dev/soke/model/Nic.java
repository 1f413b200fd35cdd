package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A network interface of a guest.
@Kind(
    value = "nic",
    doc = "A network interface: `nic net0 on vmbr0 in lan { address = 192.168.11.100 }`.")
public record Nic(
    @Name Located<String> name,
    @Doc("The bridge or vnet it is on.") @Clause("on") Located<String> bridge,
    @Doc("The subnet of its address.") @Clause("in") @Reference(Subnet.class)
        @Nullable Located<String> subnet,
    @Doc("Its address; asked of DHCP when left out.") @Nullable Located<Ipv4> address,
    @Doc("Its VLAN; that of its subnet when left out.") @Between(min = 1, max = 4094)
        @Nullable Located<Long> vlan,
    @Doc("Its hardware address, `BC:24:11:00:03:E8`; made of its number when left out.")
        @Nullable Located<String> mac,
    @Doc("What the guest sees.") @Default("virtio") Located<NicModel> model,
    @Doc("The longest packet; that of its subnet when left out.") @Between(min = 576, max = 65520)
        @Nullable Located<Long> mtu,
    @Doc("Whether its traffic passes the firewall.") @Default("true") Located<Boolean> firewall,
    String doc,
    Span span) {}
