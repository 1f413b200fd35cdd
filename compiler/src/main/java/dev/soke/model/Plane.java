package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// An isolated network that spans sites.
@Kind(
    value = "plane",
    doc =
        "An isolated network. Services on different planes cannot reach each other, but through a gateway.")
public record Plane(
    // What ends so names the networks beside those of the planes.
    @Name("(?!.*-(uplink|host)$)[a-z](-?[a-z0-9])+") Located<String> name,
    @Doc("How its traffic travels between sites.") @Clause("over") @Reference(Transport.class)
        Located<String> transport,
    @Doc("The addresses of its network at each site.") Located<Cidr> subnet,
    @Doc("What happens to a link that no `allow` names.") @Attribute("default") @Default("allow")
        Located<Policy> policy,
    @Doc("Where its services may publish ports on their host.") @Default("none")
        Located<Publish> publish,
    @Doc("The addresses, at each site, of the network by which the host reaches published ports.")
        @Nullable Located<Cidr> hostSubnet,
    String doc,
    Span span) {}
