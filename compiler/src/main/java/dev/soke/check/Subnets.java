package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The addresses that belong to the planes of an estate.
final class Subnets {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

  /// By their lowest address; none lies in another.
  private final NavigableMap<Long, Interval> outermost = new TreeMap<>();

  private Subnets() {}

  static Subnets of(Estate estate) {
    Subnets subnets = new Subnets();
    List<Interval> widestFirst =
        estate.planes().values().stream()
            .map(it -> it.subnet().value().addresses())
            .sorted(Comparator.comparingLong(it -> it.low() - it.high()))
            .toList();
    for (Interval subnet : widestFirst) {
      if (!subnets.contains(subnet.low())) {
        subnets.outermost.put(subnet.low(), subnet);
      }
    }
    return subnets;
  }

  /// Whether a host is an address of some plane.
  boolean contains(String host) {
    return IPV4.matcher(host).matches() && contains(bits(host));
  }

  private boolean contains(long address) {
    var below = outermost.floorEntry(address);
    return below != null && below.getValue().contains(address);
  }

  private static long bits(String address) {
    long bits = 0;
    for (String octet : address.split("\\.", -1)) {
      bits = bits << 8 | Long.parseLong(octet);
    }
    return bits;
  }
}
