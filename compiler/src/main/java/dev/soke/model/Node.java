package dev.soke.model;

import dev.soke.ethereum.PublicKey;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One node of a chain.
@Kind(
    value = "node",
    doc = "One node of a chain: `node validator-1 of dbis as validator at fra { … }`.")
public record Node(
    @Name Located<String> name,
    @Doc("The chain.") @Clause("of") @Reference(Chain.class) Located<String> chain,
    @Doc("What it is there for.") @Clause("as") Located<NodeRole> role,
    @Doc("The site it stands at.") @Attribute("site") @Clause("at") @Reference(Site.class)
        Located<String> site,
    @Doc("The machine it runs on; nodes of one host fail together.") Located<String> host,
    @Doc("The virtual machine it runs in; a container when left out.")
        @Between(min = 100, max = 999_999_999)
        @Nullable Located<Long> vm,
    @Doc("Who runs it; the owner of the estate when left out.") @Nullable Located<String> operator,
    @Doc("The public half of its key, `0x` and 128 digits.") Located<PublicKey> key,
    @Doc("Its addresses, one a plane.") @Attribute("address") List<Address> addresses,
    @Doc("The name by which peers dial it, in place of its address.")
        @Nullable Located<String> hostName,
    @Doc("The port for its peers.") @Default("30303") @Between(min = 1, max = 65535)
        Located<Long> p2pPort,
    @Doc("The port for its callers.") @Default("8545") @Between(min = 1, max = 65535)
        Located<Long> rpcPort,
    @Doc("The port for who measures it.") @Default("9545") @Between(min = 1, max = 65535)
        Located<Long> metricsPort,
    @Doc("Peers beside those that the peering of its chain gives it.") @Reference(Node.class)
        List<Located<String>> peers,
    @Doc("The memory it may use; Java gets three quarters of it.") @Default("4GiB")
        Located<Bytes> memory,
    @Doc("Settings of Besu for it alone, as they stand in its configuration.")
        List<Setting> options,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Node {
    addresses = List.copyOf(addresses);
    peers = List.copyOf(peers);
    options = List.copyOf(options);
  }
}
