package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of addresses that machines have.
@Kind(
    value = "subnet",
    doc = "Addresses of machines: `subnet lan 192.168.11.0/24 { gateway = 192.168.11.1 }`.")
public record Subnet(
    @Name Located<String> name,
    @Doc("All its addresses.") @Positional Located<Cidr> cidr,
    @Doc("Its VLAN; none when left out.") @Between(min = 1, max = 4094)
        @Nullable Located<Long> vlan,
    @Doc("The way out of it.") @Nullable Located<Ipv4> gateway,
    @Doc("Who resolves names in it.") List<Located<Ipv4>> dns,
    @Doc("The domain of its machines.") @Nullable Located<String> domain,
    @Doc("The longest packet; that of the bridge when left out.") @Between(min = 576, max = 65520)
        @Nullable Located<Long> mtu,
    @Doc("The plane it carries.") @Reference(Plane.class) @Nullable Located<String> plane,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Subnet {
    dns = List.copyOf(dns);
  }
}
