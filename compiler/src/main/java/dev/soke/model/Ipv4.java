package dev.soke.model;

/// An IPv4 address (RFC 791).
///
/// @param bits its 32 bits as an unsigned number
public record Ipv4(long bits) {
  @Override
  public String toString() {
    return octet(24) + "." + octet(16) + "." + octet(8) + "." + octet(0);
  }

  private long octet(int shift) {
    return (bits >> shift) & 255;
  }
}
