package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A bridge of a host.
@Kind(value = "bridge", doc = "A bridge of the host: `bridge vmbr0 { vlan-aware = true }`.")
public record Bridge(
    @Name Located<String> name,
    @Doc("Whether guests may use VLANs on it.") @Default("false") Located<Boolean> vlanAware,
    @Doc("The VLANs it carries; all when left out.") @Between(min = 1, max = 4094)
        List<Located<Interval>> vlans,
    @Doc("The longest packet.") @Default("1500") @Between(min = 576, max = 65520) Located<Long> mtu,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Bridge {
    vlans = List.copyOf(vlans);
  }
}
