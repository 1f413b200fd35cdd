package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How traffic of a plane travels between sites.
@Kind(
    value = "transport",
    doc = "How the traffic of a plane travels between sites, such as Tor or a mesh.")
public record Transport(
    @Name Located<String> name,
    @Doc("What it can carry.") @Attribute("carries") @Default("[tcp]")
        List<Located<Protocol>> protocols,
    @Doc("Which hosts its services may name: `onion` or `any`.") @Default("any")
        Located<Endpoints> endpoints,
    @Doc("The service that must run wherever the transport is used.") @Reference(Service.class)
        @Nullable Located<String> sidecar,
    @Doc("The addresses of the network by which its sidecar reaches the outside at each site.")
        @Nullable Located<Cidr> uplink,
    @Doc("What law calls it, such as `tor`; its name when left out.")
        @Nullable Located<String> technology,
    @Doc("Whether it goes through bridges where it is blocked.") @Default("false")
        Located<Boolean> bridged,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Transport {
    protocols = List.copyOf(protocols);
  }
}
