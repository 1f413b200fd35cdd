package dev.soke.resolve;

import dev.soke.model.Cidr;
import dev.soke.model.Ipv4;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads IPv4 addresses and subnets.
final class Addresses {
  private static final Pattern DOT = Pattern.compile("\\.");

  private Addresses() {}

  /// The address, or null unless it is four numbers up to 255.
  static @Nullable Ipv4 address(String text) {
    long bits = 0;
    for (String part : DOT.split(text, -1)) {
      Long octet = part.length() > 3 ? null : Quantities.whole(part);
      if (octet == null || octet > 255) {
        return null;
      }
      bits = (bits << 8) | octet;
    }
    return new Ipv4(bits);
  }

  /// The subnet, or null unless its prefix is at most 32 and covers no set bit of the address.
  static @Nullable Cidr subnet(String text) {
    int slash = text.indexOf('/');
    Ipv4 network = address(text.substring(0, slash));
    String prefixText = text.substring(slash + 1);
    Long prefix = prefixText.length() > 2 ? null : Quantities.whole(prefixText);
    if (network == null || prefix == null || prefix > 32) {
      return null;
    }
    long hostBits = (1L << (32 - prefix)) - 1;
    return (network.bits() & hostBits) == 0 ? new Cidr(network, prefix.intValue()) : null;
  }
}
