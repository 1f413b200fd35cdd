package dev.soke.model;

/// A block of IPv4 addresses in CIDR notation (RFC 4632).
///
/// @param network its first address
/// @param prefix how many leading bits are fixed, 0 to 32
public record Cidr(Ipv4 network, int prefix) {
  /// Its addresses as numbers.
  public Interval addresses() {
    return new Interval(network.bits(), network.bits() + (1L << (32 - prefix)) - 1);
  }

  @Override
  public String toString() {
    return network + "/" + prefix;
  }
}
