package dev.soke.check;

import dev.soke.analysis.Overlaps;
import dev.soke.model.Cidr;
import dev.soke.model.Estate;
import dev.soke.model.Interval;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Networks of an estate that share addresses. They are told in the order of what they are called,
/// so a plane is the other one where it meets a network that only serves planes.
final class SubnetFacts {
  private final SequencedMap<String, Located<Cidr>> subnets = new TreeMap<>();

  private SubnetFacts() {}

  static List<Fact> of(Estate estate) {
    SubnetFacts networks = new SubnetFacts();
    estate.planes().forEach((name, it) -> networks.add("plane `" + name + "`", it.subnet()));
    estate
        .planes()
        .forEach((name, it) -> networks.add("the host side of `" + name + "`", it.hostSubnet()));
    estate
        .transports()
        .forEach((name, it) -> networks.add("the uplink of `" + name + "`", it.uplink()));
    return networks.overlaps();
  }

  private void add(String network, @Nullable Located<Cidr> subnet) {
    if (subnet != null) {
      subnets.put(network, subnet);
    }
  }

  private List<Fact> overlaps() {
    SequencedMap<String, Interval> ranges = new TreeMap<>();
    subnets.forEach((network, subnet) -> ranges.put(network, subnet.value().addresses()));
    List<Fact> facts = new ArrayList<>();
    for (Overlaps.Pair pair : Overlaps.of(ranges)) {
      Located<Cidr> subnet = subnets.get(pair.name());
      Located<Cidr> other = subnets.get(pair.other());
      if (subnet != null && other != null) {
        facts.add(overlap(pair, subnet, other));
      }
    }
    return facts;
  }

  private static Fact overlap(Overlaps.Pair pair, Located<Cidr> subnet, Located<Cidr> other) {
    return new OnPlanes.SubnetOverlap(
        pair.name(),
        subnet.toString(),
        pair.other(),
        other.toString(),
        subnet.span(),
        other.span());
  }
}
