package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// A network of a zone.
@Kind(value = "vnet", doc = "A network of a zone: `vnet c138 in chain tag 138`.")
public record Vnet(
    @Name Located<String> name,
    @Doc("The zone.") @Clause("in") Located<String> zone,
    @Doc("Its VLAN or VXLAN.") @Clause("tag") @Between(min = 1, max = 16777215)
        @Nullable Located<Long> tag,
    @Doc("Whether guests may use VLANs in it.") @Default("false") Located<Boolean> vlanAware,
    String doc,
    Span span) {}
