package dev.soke.proof.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses of all networks; a network of one name has the same at each cluster.
final class Subnets {
  private static final Pattern CIDR =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

  private record Range(String network, String text, long low, long high, Place place) {}

  private final SequencedMap<String, Range> ranges = new TreeMap<>();

  void add(String network, Node subnet, String file, Ledger ledger) {
    Place place = new Place(file, subnet.line());
    String item = network + " " + subnet.text();
    Matcher cidr = CIDR.matcher(subnet.text());
    if (cidr.matches() && Integer.parseInt(cidr.group(5)) <= 32) {
      long address = 0;
      for (int part = 1; part <= 4; part++) {
        address = address * 256 + Long.parseLong(cidr.group(part));
      }
      long size = 1L << (32 - Integer.parseInt(cidr.group(5)));
      long low = address / size * size;
      ranges.putIfAbsent(item, new Range(network, subnet.text(), low, low + size - 1, place));
      ledger.item(Property.P9, item);
    } else {
      ledger.fault(Property.P9, "Network `" + network + "` has no readable subnet.", place);
    }
  }

  /// Notes every network that begins before one below it has ended.
  void judge(Ledger ledger) {
    List<Range> sorted =
        ranges.values().stream().sorted(Comparator.comparingLong(Range::low)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      Range before = sorted.get(i - 1);
      Range range = sorted.get(i);
      if (range.low() <= before.high()) {
        String words =
            String.format(
                Locale.ROOT,
                "Networks `%s` (%s) and `%s` (%s) share addresses.",
                before.network(),
                before.text(),
                range.network(),
                range.text());
        ledger.fault(Property.P9, words, range.place());
      }
    }
  }
}
